import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { type PreviewServer, preview } from 'vite';
import { PSEUDO } from '../../tools/messages/pseudo.ts';
import { messagesIn } from '../../tools/messages/words-on-disk.ts';
import { packageBin } from '../../tools/run/package-bin.mjs';
import { findPolicy } from '../../tools/playtest/policies.ts';
import { material } from '../play/theo.ts';
import { playWhole } from '../play/whole-play.ts';
import { cutOff, wordsOn } from './longer-words.ts';
import { fileOf, playedTo } from './played.ts';

// The game in pseudo-English, walked through once: every word of the interface comes from the
// messages, and none is cut off where words are two fifths longer.

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

// One build for all.
test.describe.configure({ mode: 'serial' });

let site: string;
let server: PreviewServer;
test.beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'pseudo-'));
  const build = [packageBin(root, 'vite'), 'build', '--logLevel', 'warn', '--outDir', site];
  await run(process.execPath, [...build, '--emptyOutDir'], {
    cwd: root,
    env: { ...process.env, LANGUAGE: PSEUDO },
  });
  server = await preview({
    root,
    build: { outDir: site },
    preview: { port: 0, strictPort: false },
  });
});
test.afterAll(async () => {
  await server?.close();
  rmSync(site, { recursive: true });
});

/** A message as it reads in this build. */
function pseudo(file: string, name: string): string {
  const found = messagesIn(file, PSEUDO)[name];
  if (typeof found !== 'string') throw new Error(`There is no message “${name}” in ${file}.json.`);
  return found;
}

const press = (page: Page, file: string, name: string): Promise<void> =>
  page.getByRole('button', { name: pseudo(file, name), exact: true }).click();

const letters = (text: string): string => text.replaceAll(/[^a-z]/gi, '').toLowerCase();
/** All that the stories say, by its letters: it stays as it is written. */
const told = letters(
  readdirSync(join(root, 'stories'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ink|json)$/.test(name))
    .map((name) => readFileSync(join(root, 'stories', name), 'utf8'))
    .join(' '),
);

/** A line of a story can be put together of pieces, which end where one stops in reading. */
const pieces = (text: string): readonly string[] => text.split(/(?<=[,.?!…’”])\s+|\s+(?=[‘“])/);

/** Words that are neither from the messages nor from a story. */
function strange(words: readonly string[]): readonly string[] {
  return words
    .filter((one) => !/[⟦⟧~áçéĝíñóřšúý]/i.test(one))
    .filter((one) => pieces(one).some((piece) => !told.includes(letters(piece))));
}

async function isWell(page: Page, screen: string): Promise<void> {
  expect(strange(await wordsOn(page)), `${screen}: words that are in no message`).toEqual([]);
  expect(await cutOff(page), `${screen}: words that cannot be read whole`).toEqual([]);
}

for (const { device, size } of [
  { device: 'a small laptop', size: { width: 1280, height: 720 } },
  { device: 'a telephone', size: { width: 390, height: 844 } },
]) {
  test.describe(`longer words have room on ${device}`, () => {
    test.use({ viewport: size });
    test.beforeEach(async ({ page }) => {
      await page.addInitScript(() =>
        localStorage.setItem(
          'joining-room.settings',
          JSON.stringify({ motion: 'reduced', pace: 'all-at-once', silence: 'untimed' }),
        ),
      );
      await page.goto(`${server.resolvedUrls?.local[0]}?seed=7`);
    });

    test('from the title into a session', async ({ page }) => {
      await isWell(page, 'title');
      await page.getByRole('link', { name: pseudo('page', 'principles') }).click();
      await expect(page.locator('.principles section').last()).toBeVisible();
      await isWell(page, 'principles');
      await press(page, 'page', 'backToStart');
      await press(page, 'page', 'crisisResources');
      await isWell(page, 'crisis resources');
      await press(page, 'page', 'close');
      await press(page, 'page', 'settings');
      await page.getByRole('radio', { name: pseudo('settings', 'soundOn') }).check();
      await isWell(page, 'settings');
      await page.getByRole('radio', { name: pseudo('settings', 'soundOff') }).check();
      await press(page, 'page', 'done');
      await press(page, 'page', 'chooseClient');
      await expect(page.locator('.coming li').first()).toBeVisible();
      await isWell(page, 'clients');
      await page.locator('.card .primary').last().click();
      await isWell(page, 'chart');
      await press(page, 'cases', 'openTheDoor');
      const answers = page.locator('.response:not([aria-disabled="true"])');
      const silence = answers.filter({ hasText: pseudo('moves', 'holdingTheSilence') });
      const byLength = page.getByRole('button', { name: pseudo('over-session', 'aGoodWhile') });
      await answers.first().waitFor();
      await isWell(page, 'session');
      // Some moment on the way is one to be silent in.
      for (let n = 0; n < 12 && !(await silence.count()); n += 1) {
        await answers.first().click();
        await answers.first().waitFor();
        await isWell(page, `after answer ${n + 1}`);
      }
      await silence.click();
      await expect(byLength).toBeVisible();
      await isWell(page, 'silence');
      await byLength.click();
      await answers.first().waitFor();
      await press(page, 'session', 'readBack');
      await isWell(page, 'read back');
      await press(page, 'over-session', 'backToTheRoom');
      await press(page, 'session', 'pause');
      await isWell(page, 'pause');
      await press(page, 'page', 'leaveForNow');
      await expect(page.locator('.saved li').first()).toBeVisible();
      await isWell(page, 'title with a play');
    });

    test('from the last words to the next chart', async ({ page }) => {
      await page
        .locator('input[type="file"]')
        .setInputFiles(fileOf(playedTo('the last words', 'practice')));
      await press(page, 'session', 'sitDown');
      const screen = page.locator('main h1');
      const onward = page.locator('main .actions .primary');
      const step = async (name: string): Promise<void> => {
        await expect(screen).toHaveText(name);
        await isWell(page, name);
      };
      await expect(screen).toBeFocused();
      await isWell(page, 'rating');
      await onward.click();
      await isWell(page, 'rating seen');
      await onward.click();
      await step(pseudo('after-session', 'theNote'));
      await page.getByRole('textbox').fill('Listens.');
      await onward.click();
      await step(pseudo('after-session', 'yourSide'));
      await page.getByRole('checkbox').first().check();
      await onward.click();
      await isWell(page, 'own side seen');
      await onward.click();
      await step(pseudo('after-session', 'whatIsProtected'));
      await page.getByRole('combobox').first().selectOption({ index: 1 });
      await isWell(page, 'a card laid');
      await onward.click();
      await step(pseudo('after-session', 'forSupervision'));
      await page.getByRole('radio', { name: pseudo('after-session', 'takeIt') }).check();
      await onward.click();
      await isWell(page, 'criteria');
      await onward.click();
      await expect(page.locator('.readback .turn').first()).toBeVisible();
      for (const folded of await page.locator('details > summary').all()) await folded.click();
      await isWell(page, 'debrief');
      await page.locator('.turn .again').first().click();
      await page.locator('.response:not([aria-disabled="true"])').first().waitFor();
      await isWell(page, 'a moment tried again');
    });

    test('from the whole case to one of its sessions', async ({ page }) => {
      const log = playWhole(material, await findPolicy('mixed'), 7, 'Listens.');
      await page.locator('input[type="file"]').setInputFiles(fileOf(log));
      await press(page, 'session', 'goOnFromHere');
      await expect(page.locator('.sessions').first()).toBeVisible();
      for (const folded of await page.locator('details > summary').all()) await folded.click();
      await isWell(page, 'the whole case');
      await page.locator('.sessions button').nth(1).click();
      await expect(page.locator('.readback .turn').first()).toBeVisible();
      await isWell(page, 'a session of a whole case');
    });
  });
}
