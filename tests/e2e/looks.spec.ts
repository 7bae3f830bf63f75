import {
  expect,
  type Page,
  type PageAssertionsToHaveScreenshotOptions,
  test,
} from '@playwright/test';
import { PATIENCE } from '../patience.ts';
import { openPlayed } from './played.ts';
import { afterSession, hearOut, letTimePassUntilDrawn, openSession } from './playing.ts';

// Screens held against how they looked when somebody last looked and said yes. If a change is
// meant: look at it, then `npx playwright test looks --update-snapshots`. They were taken on Linux,
// and other systems draw letters otherwise.
test.skip(process.platform !== 'linux', 'The kept pictures are from Linux.');

/**
 * Another version of the browser sets an edge of a letter otherwise; a box that moved is more than
 * this.
 */
const SAME = { maxDiffPixelRatio: 0.01, animations: 'disabled' } as const;

/** Held against the kept picture again and again, for what is still being fetched may come late. */
async function looksAs(
  page: Page,
  picture: string,
  same: PageAssertionsToHaveScreenshotOptions,
  meanwhile: () => Promise<void> = async () => undefined,
): Promise<void> {
  await expect(async () => {
    await meanwhile();
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() =>
      Promise.all([...document.images].map((image) => image.decode().catch(() => undefined))),
    );
    await expect(page).toHaveScreenshot(picture, same);
  }).toPass({ timeout: PATIENCE.expect });
}

for (const { theme, contrast } of [
  { theme: 'dusk', contrast: 'normal' },
  { theme: 'light', contrast: 'normal' },
  { theme: 'dusk', contrast: 'high' },
] as const) {
  const called = contrast === 'high' ? 'high-contrast' : theme;
  test(`key screens look as they did, ${called}`, async ({ page }) => {
    await page.addInitScript(
      (kept) => localStorage.setItem('joining-room.settings', JSON.stringify(kept)),
      { theme, contrast, stage: false, motion: 'reduced', pace: 'all-at-once', silence: 'untimed' },
    );
    const looks = (name: string): Promise<void> => looksAs(page, `${name}-${called}.png`, SAME);
    await page.goto('/?seed=7');
    await looks('title');
    await page.getByRole('button', { name: 'Choose a client' }).click();
    await looks('clients');
    await openSession(page, 'Guided');
    await hearOut(page);
    await looks('session');
    await openPlayed(page, 'the last words');
    await page.getByRole('button', { name: 'Sit down with what happened' }).click();
    await afterSession(page, async (step) => {
      if (step === 'board') await looks('board');
    });
    await expect(page.getByRole('heading', { name: 'The session, read back' })).toBeVisible();
    await looks('debrief');
  });
}

test('the drawn room looks as it did', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'joining-room.settings',
      JSON.stringify({ motion: 'reduced', pace: 'all-at-once' }),
    ),
  );
  await openSession(page, 'Practice', { timeHeld: true });
  await letTimePassUntilDrawn(page);
  await looksAs(page, 'room.png', SAME, () => page.clock.runFor(1000));
});
