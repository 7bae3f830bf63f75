import { expect, test } from '@playwright/test';
import { hasNoFaults } from './faults.ts';
import { openPlayed } from './played.ts';
import { afterSession, answer, hearOut, openSession, wordsOnly } from './playing.ts';

for (const { theme, contrast } of [
  { theme: 'Dusk', contrast: 'Normal' },
  { theme: 'Light', contrast: 'Normal' },
  { theme: 'Dusk', contrast: 'High' },
] as const) {
  test(`every screen, ${theme}, contrast ${contrast}`, async ({ page }) => {
    await wordsOnly(page);
    await page.goto('/');
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: theme }).check();
    await page
      .getByRole('group', { name: 'Contrast' })
      .getByRole('radio', { name: contrast })
      .check();
    await hasNoFaults(page, 'settings');
    await page.getByRole('button', { name: 'Done' }).click();
    await hasNoFaults(page, 'title');
    await page.getByRole('button', { name: 'Crisis resources' }).click();
    await hasNoFaults(page, 'crisis resources');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Choose a client' }).click();
    await hasNoFaults(page, 'cases');
    await page.getByRole('button', { name: 'Read Theo’s chart' }).click();
    await hasNoFaults(page, 'chart');
    await openSession(page);
    await hearOut(page);
    await answer(page, 1);
    await hearOut(page);
    await hasNoFaults(page, 'session');
    await page.getByRole('button', { name: 'Read back' }).click();
    await hasNoFaults(page, 'read back');
    await page.getByRole('button', { name: 'Back to the room' }).click();
    await page.getByRole('button', { name: 'Pause' }).click();
    await hasNoFaults(page, 'pause');
    await openPlayed(page, 'the last words');
    await hasNoFaults(page, 'last words');
    await page.getByRole('button', { name: 'Sit down with what happened' }).click();
    await afterSession(page, (step) => hasNoFaults(page, step));
    await hasNoFaults(page, 'debrief');
  });
}

test('on a phone nothing is cut off sideways', async ({ page }) => {
  await wordsOnly(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await openSession(page);
  await hearOut(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await openPlayed(page, 'the debrief');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
