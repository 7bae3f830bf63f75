import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { loadCase } from '../../tools/stories.ts';
import { answersIn, keptLog } from './kept-log.ts';
import { toSilence, wordsOnly } from './playing.ts';

// What counts of a held silence is held against what has really gone by, however slow the machine
// is.

const ended = (page: Page) => page.getByRole('button', { name: 'Let it end' });
const seconds = (since: number): number => (Date.now() - since) / 1000;

/** Lets the silence end, and tells how long it counts as, in seconds. */
async function heldSeconds(page: Page): Promise<number> {
  await ended(page).click();
  return answersIn(await keptLog(page)).at(-1)?.held ?? Number.NaN;
}

test('a silence in which the page was stopped counts only what was seen of it', async ({
  page,
}) => {
  await wordsOnly(page);
  const silence = await toSilence(page);
  const tools = await page.context().newCDPSession(page);
  const began = Date.now();
  await silence.click();
  await expect(ended(page)).toBeFocused();
  await tools.send('Debugger.enable');
  const stopped = new Promise((then) => tools.once('Debugger.paused', then));
  await tools.send('Debugger.pause');
  await stopped;
  const from = Date.now();
  await sleep(5000);
  const asleep = seconds(from);
  await tools.send('Debugger.resume');
  const held = await heldSeconds(page);
  expect(held).toBeLessThanOrEqual(seconds(began) - asleep + 1);
  expect(held).toBeGreaterThan(0);
});

for (const { what, away, back } of [
  { what: 'a page that the browser freezes', away: 'freeze', back: 'resume' },
  { what: 'a page out of sight', away: 'visibilitychange', back: 'visibilitychange' },
]) {
  test(`${what} holds no silence`, async ({ page }) => {
    await wordsOnly(page);
    const silence = await toSilence(page);
    const began = Date.now();
    await silence.click();
    await expect(ended(page)).toBeFocused();
    let asleep = 0;
    for (let n = 0; n < 4; n += 1) {
      // A browser without a window freezes nothing, so its word for it is said here, and the page
      // is kept from doing anything meanwhile.
      asleep += await page.evaluate(
        ({ goes, comes }) => {
          const say = (word: string, hidden: boolean): boolean => {
            Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
            return document.dispatchEvent(new Event(word));
          };
          say(goes, goes === comes);
          const from = performance.now();
          while (performance.now() - from < 900);
          say(comes, false);
          return 0.9;
        },
        { goes: away, comes: back },
      );
      await page.evaluate(() => new Promise((then) => setTimeout(then, 300)));
    }
    expect(await heldSeconds(page)).toBeLessThanOrEqual(seconds(began) - asleep);
  });
}

test('a clock that jumps does not end a silence', async ({ page }) => {
  await wordsOnly(page);
  await page.addInitScript(() => {
    const own = performance.now.bind(performance);
    let ahead = 0;
    performance.now = () => own() + ahead;
    Object.assign(window, {
      jump: (milliseconds: number) => {
        ahead += milliseconds;
      },
    });
  });
  const silence = await toSilence(page);
  const began = Date.now();
  await silence.click();
  await expect(ended(page)).toBeFocused();
  await page.evaluate(() =>
    (window as unknown as { jump(milliseconds: number): void }).jump(70_000),
  );
  // The page's own timers run in the order in which they are due: it has looked at its clock by
  // then.
  await page.evaluate(() => new Promise((then) => setTimeout(then, 1000)));
  await expect(ended(page)).toBeVisible();
  expect(await heldSeconds(page)).toBeLessThanOrEqual(seconds(began) + 1);
});

test('a silence that is sat through until something stirs counts as long enough', async ({
  page,
}) => {
  await wordsOnly(page);
  const silence = await toSilence(page);
  await silence.click();
  await expect(ended(page)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'You say nothing.' })).toHaveCount(0);
  expect(await heldSeconds(page)).toBeGreaterThanOrEqual(loadCase('theo').profile.silence.enough);
});
