// A tab that is closed at any moment comes back with every answer that was given.

import { answer, hearOut } from '../../tests/e2e/playing.ts';
import { atPlay, given } from './at-play.ts';
import type { Trial } from './trial.ts';

export const killed: Trial = {
  name: 'killed',
  what: 'The tab is closed at some moment after an answer, and the play opened again.',
  tries: 20,
  async attempt({ browser, address }, turn) {
    const context = await browser.newContext({ baseURL: address });
    const page = await atPlay(context);
    const answers = 1 + (turn % 4);
    for (let n = 0; n < answers; n += 1) {
      await hearOut(page);
      await answer(page, 2);
    }
    // Up to a fifth of a second, in uneven steps.
    await page.waitForTimeout((turn * 37) % 200);
    const where = page.url();
    await page.close();
    const again = await context.newPage();
    await again.goto(where);
    const found = await given(again);
    await context.close();
    return { survived: found === answers, lost: answers - found, told: null, frozen: false };
  },
};
