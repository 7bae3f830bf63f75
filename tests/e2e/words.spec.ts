import { expect, type Page, test } from '@playwright/test';
import { answer, hearOut, openSession } from './playing.ts';

/**
 * Whether the first line of the newest words stands inside the window and inside the box of the
 * words.
 */
async function newestInSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const line = [...document.querySelectorAll('.lines > .line')].at(-1)?.getBoundingClientRect();
    const box = document.querySelector('.words')?.getBoundingClientRect();
    if (!line || !box) return false;
    return (
      line.top >= box.top - 1 &&
      line.top + Math.min(line.height, 30) <= Math.min(box.bottom, innerHeight) + 1
    );
  });
}

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1280, height: 720 },
]) {
  test(`with the largest text what the client said last stays in sight at ${width} x ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() =>
      localStorage.setItem(
        'joining-room.settings',
        JSON.stringify({ stage: false, textSize: 'larger' }),
      ),
    );
    await openSession(page, 'Practice');
    for (let n = 0; n < 5; n += 1) {
      await hearOut(page);
      await expect.poll(() => newestInSight(page)).toBe(true);
      // As a trainee with a small screen does: down to the last answer, which leaves the box
      // scrolled.
      await page.locator('.response').last().scrollIntoViewIfNeeded();
      await answer(page, await page.locator('.response').count());
    }
  });
}

test('a tablet turned in the middle of a line keeps the line in sight', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.addInitScript(() =>
    localStorage.setItem(
      'joining-room.settings',
      JSON.stringify({ stage: false, textSize: 'larger' }),
    ),
  );
  await openSession(page, 'Guided');
  await hearOut(page);
  await answer(page, 1);
  await hearOut(page);
  for (const size of [
    { width: 1024, height: 768 },
    { width: 768, height: 1024 },
  ]) {
    await page.setViewportSize(size);
    await expect.poll(() => newestInSight(page)).toBe(true);
  }
});

for (const { width, height } of [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
]) {
  test(`with all lines at once the line to be answered stands whole and unshaded at ${width} x ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() =>
      localStorage.setItem(
        'joining-room.settings',
        JSON.stringify({ stage: false, pace: 'all-at-once' }),
      ),
    );
    await openSession(page);
    for (let n = 0; n < 6; n += 1) {
      await page.locator('.response').first().waitFor();
      await expect
        .poll(() =>
          page.locator('.lines').evaluate((box) => ({
            left: box.scrollHeight - box.clientHeight - box.scrollTop,
            shade: getComputedStyle(box).getPropertyValue('--shade'),
          })),
        )
        .toEqual({ left: 0, shade: '0px' });
      await answer(page, 1 + (n % 2));
    }
  });
}

test('on a telephone the name on the panel stands clear of the meter', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() =>
    localStorage.setItem(
      'joining-room.settings',
      JSON.stringify({ stage: false, pace: 'all-at-once' }),
    ),
  );
  await openSession(page);
  const foot = await page.getByRole('meter').evaluate((bar) => bar.getBoundingClientRect().bottom);
  const name = await page.locator('.name').evaluate((tab) => tab.getBoundingClientRect().top);
  expect(name).toBeGreaterThan(foot);
});

test('less motion does not take the lines out of the trainee’s own pace', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'joining-room.settings',
      JSON.stringify({ stage: false, motion: 'reduced', pace: 'line-by-line' }),
    ),
  );
  await openSession(page);
  await expect(page.getByRole('button', { name: /^(Go on|…)/ })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Your answer' })).toHaveCount(0);
});

test('reading back begins with the first words, and the arrow keys go from answer to answer', async ({
  page,
}) => {
  await page.addInitScript(() =>
    localStorage.setItem('joining-room.settings', JSON.stringify({ stage: false })),
  );
  await openSession(page);
  await hearOut(page);
  await page.getByRole('button', { name: 'Read back' }).click();
  await expect(page.getByRole('dialog', { name: 'So far' })).toContainText(
    'Theo comes in with his hood up',
  );
  await page.getByRole('button', { name: 'Back to the room' }).click();
  await expect(page.getByRole('button', { name: 'Read back' })).toBeFocused();
  await page.getByRole('group', { name: 'Your answer' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.response').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.response').first()).toBeFocused();
});
