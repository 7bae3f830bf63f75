import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { answer, hearOut, openSession } from './playing.ts';

/** How many listeners of each kind of event hang on what outlives a stage. */
async function listeners(tools: CDPSession): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {};
  for (const on of ['window', 'document', 'document.body', 'screen.orientation']) {
    const {
      result: { objectId },
    } = await tools.send('Runtime.evaluate', { expression: on });
    if (!objectId) continue;
    const told = await tools.send('DOMDebugger.getEventListeners', { objectId });
    // A file that is being waited for listens for the line to come back, and stops by itself.
    for (const { type } of told.listeners)
      if (type !== 'online') found[`${on} ${type}`] = (found[`${on} ${type}`] ?? 0) + 1;
  }
  return found;
}

/** Leaves the session and comes back to it, in the same page. */
async function comeBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Leave for now' }).click();
  await page.goBack();
  await expect(page.locator('.stage canvas')).toBeVisible();
}

test('a stage that is closed leaves no listener behind', async ({ page }) => {
  await openSession(page);
  await hearOut(page);
  await answer(page, 1);
  await expect(page.locator('.stage canvas')).toBeVisible();
  const tools = await page.context().newCDPSession(page);
  const before = await listeners(tools);
  for (let n = 0; n < 4; n += 1) await comeBack(page);
  // The last but one goes with its next frame.
  await expect.poll(() => listeners(tools)).toEqual(before);
});
