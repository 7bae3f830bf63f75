import { expect, test } from '@playwright/test';
import { answersIn, keptLog } from './kept-log.ts';
import { MISSING, withoutApis } from './missing-apis.ts';
import { answer, hearOut, openSession } from './playing.ts';

for (const { name, apis } of [
  ...MISSING.map((one) => ({ name: one, apis: [one] })),
  { name: 'any of them', apis: MISSING },
]) {
  test(`a session can be played where there is no ${name}`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.addInitScript(withoutApis, apis);
    await openSession(page, 'Guided');
    await hearOut(page);
    await answer(page, 1);
    await hearOut(page);
    expect(answersIn(await keptLog(page))).toHaveLength(1);
    // The room is there as well, as it moves or in still pictures.
    await expect(
      page.locator('.stage canvas').or(page.locator('.still > div')).first(),
    ).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('where the address may not be changed the game goes on, and leaves the address alone', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // Some browsers refuse it to a page that does it often, others to a page in a sandbox.
    history.pushState = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await openSession(page, 'Guided');
  await hearOut(page);
  await expect(page.getByRole('group', { name: 'Your answer' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('');
});
