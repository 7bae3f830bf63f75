// A tab that is closed at any moment comes back with every answer that was given.

import { answer, hearOut, openSession, wordsOnly } from '../../tests/e2e/playing.ts';
import type { Trial } from './trial.ts';

export const killed: Trial = {
  name: 'killed',
  what: 'The tab is closed at some moment after an answer, and the play opened again.',
  tries: 20,
  async attempt({ browser, address }, turn) {
    const context = await browser.newContext({ baseURL: address });
    const page = await context.newPage();
    await wordsOnly(page);
    await openSession(page, 'Practice');
    const given = 1 + (turn % 4);
    for (let n = 0; n < given; n += 1) {
      await hearOut(page);
      await answer(page, 2);
    }
    // Up to a fifth of a second, in uneven steps.
    await page.waitForTimeout((turn * 37) % 200);
    const where = page.url();
    await page.close();
    const again = await context.newPage();
    await again.goto(where);
    await hearOut(again);
    await again.getByRole('button', { name: 'Read back' }).click();
    const kept = await again.getByRole('dialog').locator('.yours').count();
    await context.close();
    return { survived: kept === given, lost: given - kept, told: null, frozen: false };
  },
};
