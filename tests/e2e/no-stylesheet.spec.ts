import { expect, type Page, test } from '@playwright/test';
import { answersIn, keptLog } from './kept-log.ts';
import { answer, hearOut, openSession } from './playing.ts';

/** The height of the room from frame to frame, thirty of them, and that of the window. */
const heights = (page: Page) =>
  page.evaluate(async () => {
    const found: number[] = [];
    for (let n = 0; n < 30; n += 1) {
      await new Promise((then) => requestAnimationFrame(then));
      found.push(
        ...[...document.querySelectorAll('.stage, .stage canvas, .stage img')].map(
          (one) => one.getBoundingClientRect().height,
        ),
      );
    }
    return { tallest: Math.max(0, ...found), window: innerHeight };
  });

/** Plays on: what can be pressed lies under nothing. */
async function playsOn(page: Page): Promise<void> {
  for (let n = 0; n < 2; n += 1) {
    await hearOut(page);
    await answer(page, 1);
  }
  await hearOut(page);
  expect(answersIn(await keptLog(page))).toHaveLength(2);
}

for (const { how, canvas } of [
  { how: 'as it moves', canvas: true },
  { how: 'in still pictures', canvas: false },
]) {
  test(`without its stylesheet the game can be played, and the room ${how} does not grow`, async ({
    page,
  }) => {
    if (!canvas)
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
    await page.route(/\.css/, (route) => route.abort());
    await openSession(page, 'Practice');
    await playsOn(page);
    const { tallest, window } = await heights(page);
    expect(tallest).toBeLessThanOrEqual(window);
  });
}

test('a stylesheet that comes late brings the room with it', async ({ page }) => {
  let late = true;
  await page.route(/\.css/, (route) => (late ? route.abort() : route.continue()));
  await openSession(page, 'Practice');
  await hearOut(page);
  await expect(page.locator('.stage canvas')).toHaveCount(0);
  late = false;
  // The page asks for it again when the line comes back.
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.locator('.stage canvas')).toBeVisible();
});

test('a room whose place follows what is in it does not grow either', async ({ page }) => {
  await page.route(/\.css/, (route) =>
    route.fulfill({
      contentType: 'text/css',
      body: '.stage { min-height: 200px; background: #333; }',
    }),
  );
  await openSession(page, 'Practice');
  await hearOut(page);
  await expect(page.locator('.stage canvas')).toBeVisible();
  const before = await heights(page);
  await playsOn(page);
  const { tallest, window } = await heights(page);
  expect(tallest).toBeLessThanOrEqual(window);
  expect(tallest).toBeLessThanOrEqual(before.tallest);
});
