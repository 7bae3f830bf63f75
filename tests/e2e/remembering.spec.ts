import { expect, type Page, test } from '@playwright/test';
import { launchOptions } from '../../tools/find-chromium.ts';
import { failWhile, scriptsAskedFor, scriptsOf } from './failing.ts';
import { openPlayed } from './played.ts';
import {
  afterSession,
  answer,
  hearOut,
  loadAgain,
  openSession,
  readBack,
  wordsOnly,
} from './playing.ts';

// Browsers before the summer of 2026 remember for a page's life that a script has failed, and never
// ask for it again (docs/decisions/009). Chromium can still be told to be one of them.
const { args, ...found } = launchOptions();
test.use({
  launchOptions: { ...found, args: [...args, '--disable-features=ModuleMapDoNotCacheFailedFetch'] },
});

const once = (failed: number): boolean => failed === 0;

async function remembers(page: Page): Promise<boolean> {
  await page.goto('/');
  await failWhile(page, /assets\/elsewhere-/, once);
  const [script = ''] = (await scriptsOf(page.url())).filter((name) => name.includes('elsewhere'));
  return page.evaluate(async (address) => {
    await import(address).catch(() => undefined);
    return import(address).then(
      () => false,
      () => true,
    );
  }, new URL(script, page.url()).href);
}

test('in a browser that remembers failures, whichever script fails once, the game opens, a play is kept and reaches its debrief', async ({
  page,
}) => {
  test.skip(!(await remembers(page)), 'This Chromium cannot be made to remember.');
  await wordsOnly(page);
  const play = async (): Promise<void> => {
    await openSession(page);
    await hearOut(page);
    await answer(page, 2);
    await hearOut(page);
    await loadAgain(page);
    expect(await readBack(page)).toHaveLength(1);
  };
  for (const script of await scriptsAskedFor(page, play)) {
    await test.step(script, async () => {
      await page.unrouteAll();
      const failed = await failWhile(page, new RegExp(script.replaceAll('.', '\\.')), once);
      await play();
      expect(failed).toHaveLength(1);
      if (!script.includes('later-')) return;
      await openPlayed(page, 'the last words');
      await page.getByRole('button', { name: 'Sit down with what happened' }).click();
      await afterSession(page);
      await expect(page.getByRole('heading', { name: 'The session, read back' })).toBeVisible();
    });
  }
});

test('in a browser that remembers failures the room is drawn though its script failed once', async ({
  page,
}) => {
  test.skip(!(await remembers(page)), 'This Chromium cannot be made to remember.');
  await page.unrouteAll();
  await failWhile(page, /assets\/open-stage-/, once);
  await openSession(page);
  await expect(page.locator('.stage canvas')).toBeVisible();
});
