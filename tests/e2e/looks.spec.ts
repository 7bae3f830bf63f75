import { expect, type Page, test } from '@playwright/test';
import { afterSession, hearOut, openSession, playToEnd } from './playing.ts';

// Screens held against how they looked when somebody last looked and said yes. If a change is meant: look at it, then
// `npx playwright test looks --update-snapshots`.

/** Another version of the browser sets an edge of a letter otherwise; a box that moved is more than this. */
const SAME = { maxDiffPixelRatio: 0.01, animations: 'disabled' } as const;

async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode().catch(() => undefined))));
}

for (const { theme, contrast } of [{ theme: 'dusk', contrast: 'normal' }, { theme: 'light', contrast: 'normal' }, { theme: 'dusk', contrast: 'high' }] as const) {
  const called = contrast === 'high' ? 'high-contrast' : theme;
  test(`key screens look as they did, ${called}`, async ({ page }) => {
    await page.addInitScript((kept) => localStorage.setItem('joining-room.settings', JSON.stringify(kept)), { theme, contrast, stage: false, motion: 'reduced', pace: 'all-at-once' });
    const looks = async (name: string): Promise<void> => {
      await settled(page);
      await expect(page).toHaveScreenshot(`${name}-${called}.png`, SAME);
    };
    await page.goto('/?seed=7');
    await looks('title');
    await page.getByRole('button', { name: 'Choose a client' }).click();
    await looks('clients');
    await openSession(page, 'Guided');
    await hearOut(page);
    await looks('session');
    await playToEnd(page);
    await afterSession(page, async (step) => {
      if (step === 'board') await looks('board');
    });
    await expect(page.getByRole('heading', { name: 'The session, read back' })).toBeVisible();
    await looks('debrief');
  });
}

test('the drawn room looks as it did', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('joining-room.settings', JSON.stringify({ motion: 'reduced', pace: 'all-at-once' })));
  await openSession(page, 'Practice');
  await hearOut(page);
  await expect(page.locator('.stage canvas')).toBeVisible({ timeout: 30_000 });
  await page.waitForTimeout(2500);
  await settled(page);
  await expect(page).toHaveScreenshot('room.png', { ...SAME, maxDiffPixelRatio: 0.02 });
});
