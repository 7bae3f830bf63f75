import { expect, test } from '@playwright/test';
import { launchOptions } from '../../tools/find-chromium.ts';
import { PATIENCE } from '../patience.ts';
import { answer, hearOut, openSession } from './playing.ts';

// Most devices draw the room with WebGL; a browser without a screen does it on a plain canvas unless
// it is told to reckon the graphics by itself.
const { args, ...found } = launchOptions();
const WITHOUT_GRAPHICS: readonly string[] = ['--disable-gpu', '--disable-3d-apis'];
test.use({
  launchOptions: {
    ...found,
    timeout: PATIENCE.start,
    args: [
      ...args.filter((one) => !WITHOUT_GRAPHICS.includes(one)),
      ...['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
    ],
  },
});

test('the room is drawn with WebGL where there is one, and nothing complains', async ({ page }) => {
  await page.goto('/');
  const has = await page.evaluate(
    () => document.createElement('canvas').getContext('webgl') !== null,
  );
  test.skip(!has, 'This Chromium cannot be made to draw with WebGL.');
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('could not be drawn'))
      complaints.push(message.text());
  });
  await openSession(page);
  await expect(page.locator('.stage canvas')).toBeVisible();
  for (let n = 0; n < 2; n += 1) {
    await hearOut(page);
    await answer(page, 1 + n);
  }
  await hearOut(page);
  // A canvas gives only the kind of drawing it was first asked for.
  const drawn = await page
    .locator('.stage canvas')
    .evaluate((canvas) => (canvas as HTMLCanvasElement).getContext('webgl') !== null);
  expect(drawn).toBe(true);
  expect(complaints).toEqual([]);
});
