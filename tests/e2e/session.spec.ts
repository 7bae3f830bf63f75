import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { openPlayed } from './played.ts';
import {
  answer,
  hearOut,
  letTimePassUntilDrawn,
  openSession,
  playToDebrief,
  untilKept,
  wordsOnly,
} from './playing.ts';

test('a whole session with the mouse ends in a debrief that reads every answer back', async ({
  page,
}) => {
  await wordsOnly(page);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (
      !request.url().startsWith('http://localhost') &&
      !request.url().startsWith('blob:') &&
      !request.url().startsWith('data:')
    )
      complaints.push(request.url());
  });
  await openSession(page);
  const answers = await playToDebrief(page);
  expect(answers).toBeGreaterThanOrEqual(10);
  await expect(page.locator('.readback > li')).toHaveCount(answers);
  await page.getByText('What else could have been said').first().click();
  await page.getByText('The same in numbers').click();
  await expect(page.getByRole('row')).toHaveCount(answers + 2);
  expect(complaints).toEqual([]);
});

test('nothing of a case is fetched before its client is chosen', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const ofCases = (): readonly string[] =>
    asked.filter((url) => /-(case|session-\d|between-\d|supervision-\d)-[^/]*\.json$/.test(url));
  await page.goto('/');
  await page.getByRole('button', { name: 'Choose a client' }).click();
  await expect(page.getByRole('button', { name: 'Read Theo’s chart' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(ofCases()).toEqual([]);
  await page.getByRole('button', { name: 'Read Theo’s chart' }).click();
  await expect(page.getByRole('button', { name: 'Open the door' })).toBeVisible();
  expect(ofCases()).toHaveLength(1);
});

test('a whole session with the keyboard alone, and focus is never lost', async ({ page }) => {
  await wordsOnly(page);
  await page.goto('/?seed=7');
  const focused = () => page.evaluate(() => document.activeElement?.tagName ?? 'NONE');
  await page.getByRole('button', { name: 'Choose a client' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Read Theo’s chart' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Open the door' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Session with Theo' })).toBeAttached();
  const finish = page.getByRole('button', { name: 'Sit down with what happened' });
  const group = page.getByRole('group', { name: 'Your answer' });
  let answers = 0;
  const next = page
    .getByRole('button', { name: /^(Go on|…|Let it end|Just say it)/ })
    .or(group)
    .or(finish);
  for (let step = 0; step < 400 && !(await finish.isVisible()); step += 1) {
    await expect(next.first()).toBeVisible();
    if (
      await page
        .getByRole('button', { name: 'Let it end' })
        .or(page.getByRole('button', { name: 'Just say it' }))
        .isVisible()
    )
      await page.keyboard.press('Enter');
    else if (await group.isVisible()) {
      // A number pressed before its answer can have been seen is no answer.
      await expect(group.getByRole('button').first()).toBeEnabled();
      await page.keyboard.press(String(1 + (answers % 3)));
      answers += 1;
    } else await page.keyboard.press(' ');
    expect(await focused()).not.toBe('BODY');
  }
  await finish.focus();
  await expect(finish).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /rate this hour/ })).toBeFocused();
});

test('the play is kept after every answer and goes on exactly there after the tab was closed', async ({
  context,
}) => {
  const first = await context.newPage();
  await wordsOnly(first);
  await openSession(first, 'Practice');
  for (let n = 0; n < 3; n += 1) {
    await hearOut(first);
    await answer(first, 2);
  }
  await hearOut(first);
  const words = await first.getByRole('log').innerText();
  const offered = await first.getByRole('group', { name: 'Your answer' }).innerText();
  await untilKept(first);
  await first.close();

  const second = await context.newPage();
  await second.goto('/');
  await second.getByRole('button', { name: 'Go on with Theo, session 1, after 3 answers' }).click();
  await hearOut(second);
  expect(await second.getByRole('log').innerText()).toBe(words);
  expect(await second.getByRole('group', { name: 'Your answer' }).innerText()).toBe(offered);
});

test('Guided names moves and gives the reason at once; Practice does not; Assessed hides the meter', async ({
  page,
}) => {
  await wordsOnly(page);
  await openSession(page, 'Guided');
  await hearOut(page);
  await expect(page.locator('.response .move')).not.toHaveCount(0);
  await answer(page, 1);
  await expect(page.locator('.did')).toBeVisible();
  await openSession(page, 'Practice');
  await hearOut(page);
  await expect(page.locator('.response .move')).toHaveCount(0);
  await expect(page.getByRole('meter', { name: 'Alliance with Theo' })).toBeVisible();
  await openSession(page, 'Assessed');
  await hearOut(page);
  await expect(page.getByRole('meter')).toHaveCount(0);
});

test('the room is drawn behind the words, and hidden from a screen reader', async ({ page }) => {
  await openSession(page);
  await hearOut(page);
  await expect(page.locator('.stage[aria-hidden=true] canvas')).toBeVisible();
  await answer(page, 1);
  await hearOut(page);
});

test('a telephone that is turned in the middle of a line keeps the client clear of the words', async ({
  page,
}) => {
  await openSession(page);
  await expect(page.locator('.stage canvas')).toBeVisible();
  for (const [width, height] of [
    [390, 844],
    [844, 390],
    [390, 844],
    [667, 375],
  ] as const) {
    await page.setViewportSize({ width, height });
    const box = (of: string) => page.locator(of).boundingBox();
    await expect
      .poll(async () =>
        Math.abs(((await box('.stage canvas'))?.width ?? 0) - ((await box('.stage'))?.width ?? 99)),
      )
      .toBeLessThan(2);
    const [stage, words] = [await box('.stage'), await box('.dialogue')];
    if (!stage || !words) throw new Error('There is no stage, or there are no words.');
    const beside = words.x >= stage.x + stage.width - 12;
    const below = words.y >= stage.y + stage.height - 12;
    expect(beside || below).toBe(true);
  }
});

for (const { motion, moves } of [
  { motion: 'reduced', moves: false },
  { motion: 'full', moves: true },
]) {
  test(`with ${motion} motion the room, once settled, ${moves ? 'breathes' : 'is still'}`, async ({
    page,
  }) => {
    await page.addInitScript(
      (kept) => localStorage.setItem('joining-room.settings', JSON.stringify(kept)),
      { motion, pace: 'all-at-once' },
    );
    await openSession(page, 'Guided', { timeHeld: true });
    await letTimePassUntilDrawn(page);
    const moved = async (): Promise<boolean> => {
      const shots: Buffer[] = [];
      for (let n = 0; n < 4; n += 1) {
        await page.clock.runFor(700);
        shots.push(await page.screenshot({ clip: { x: 500, y: 10, width: 360, height: 380 } }));
      }
      return shots.some((one) => !one.equals(shots[0] ?? one));
    };
    await expect.poll(moved).toBe(moves);
  });
}

test('without the drawn room the words are all there', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Words only' }).check();
  await page.getByRole('button', { name: 'Done' }).click();
  await openSession(page);
  await hearOut(page);
  await answer(page, 1);
  await hearOut(page);
  expect(await page.locator('canvas, .stage img').count()).toBe(0);
  await openPlayed(page, 'the debrief');
  expect(await page.locator('canvas, .stage img').count()).toBe(0);
});

test('where there is no canvas to draw on, the client is there in still pictures that follow the words', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await openSession(page, 'Assessed');
  const seen = (): Promise<string> =>
    page
      .locator('.stage[aria-hidden=true] .still img')
      .evaluateAll((images) => images.map((one) => one.getAttribute('src')).join(' '));
  await expect.poll(seen).toMatch(/theo-body/);
  const first = await seen();
  for (let n = 0; n < 4; n += 1) {
    await hearOut(page);
    await answer(page, 1 + (n % 2));
  }
  await hearOut(page);
  await expect.poll(seen).not.toBe(first);
  await expect(page.locator('.still > div')).toHaveCount(1);
  expect(complaints).toEqual([]);
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('a silence can be chosen by length, with no clock', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Chosen by length, no clock' }).check();
  await page.getByRole('button', { name: 'Done' }).click();
  await openSession(page, 'Guided');
  const silence = page.locator('.response', { hasText: 'Holding the silence' });
  for (let n = 0; n < 6; n += 1) {
    await hearOut(page);
    if (await silence.count()) break;
    await answer(page, 1);
  }
  await silence.click();
  await page.getByRole('button', { name: 'A good while' }).click();
  await expect(page.locator('.did')).toContainText('Holding the silence');
});

test('pause keeps the session, and crisis resources are one click away', async ({ page }) => {
  await wordsOnly(page);
  await openSession(page);
  await page.getByRole('main').getByRole('button', { name: 'Crisis resources' }).click();
  await expect(page.getByRole('dialog')).toContainText('116 123');
  await page.getByRole('button', { name: 'Close' }).click();
  await hearOut(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible();
  await page.getByRole('button', { name: 'Leave for now' }).click();
  await expect(page.getByRole('heading', { name: 'Joining Room' })).toBeVisible();
});

test('a finished play can be looked back at, handed on as a file, and taken in again', async ({
  page,
}) => {
  await wordsOnly(page);
  await openPlayed(page, 'the debrief');
  const kept = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep as a file' }).click();
  const file = await (await kept).path();
  await page.getByRole('button', { name: 'Back to the start' }).click();
  await page.getByRole('button', { name: /^(Look back at|Go on with) Theo/ }).click();
  await expect(page.getByRole('button', { name: 'Back to the start' })).toBeVisible();
  await page.getByRole('button', { name: 'Joining Room' }).click();
  await page.getByRole('button', { name: /^Remove/ }).click();
  await expect(page.getByRole('button', { name: 'Choose a client' })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
  await page.getByLabel('Open a play from a file').setInputFiles(file);
  await expect(page.getByRole('button', { name: 'Back to the start' })).toBeVisible();
});

test('a play whose story has been revised opens for reading; a file that is no play is refused in words', async ({
  page,
}) => {
  await wordsOnly(page);
  await openSession(page, 'Practice');
  await hearOut(page);
  await answer(page, 1);
  await hearOut(page);
  await page.keyboard.press('Escape');
  const kept = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep as a file' }).click();
  const log = JSON.parse(readFileSync(await (await kept).path(), 'utf8'));
  await page.getByRole('button', { name: 'Leave for now' }).click();
  const as = (text: string) => ({
    name: 'play.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.getByLabel('Open a play from a file').setInputFiles(as('{"not": "a play"}'));
  await expect(page.getByRole('alert')).toContainText('not a play of this game');
  await page
    .getByLabel('Open a play from a file')
    .setInputFiles(as(JSON.stringify(log).replace(/"story":"\w+"/, '"story":"another"')));
  await expect(page.getByRole('heading', { name: 'What was said with Theo' })).toBeVisible();
  await expect(page.locator('.yours')).toHaveCount(1);
});
