// What keeps the plays comes late, and answers are given meanwhile.

import { holdBack } from '../../tests/e2e/failing.ts';
import {
  answer,
  hearOut,
  loadAgain,
  openSession,
  readBack,
  wordsOnly,
} from '../../tests/e2e/playing.ts';
import type { Trial } from './trial.ts';

/** Answers given before it comes. */
const MEANWHILE = 3;
/** Milliseconds that it is late. */
const LATE = 6000;

export const libraryLate: Trial = {
  name: 'library-late',
  what: 'The script that keeps plays comes six seconds late, after three answers; the page is loaded again.',
  tries: 5,
  async attempt({ browser, address }) {
    const context = await browser.newContext({ baseURL: address });
    const release = await holdBack(context, /assets\/library-/);
    const page = await context.newPage();
    await wordsOnly(page);
    await openSession(page);
    const began = Date.now();
    for (let given = 0; given < MEANWHILE; given += 1) {
      await hearOut(page);
      await answer(page, 2);
    }
    await page.waitForTimeout(Math.max(0, LATE - (Date.now() - began)));
    const came = page.waitForResponse(/assets\/library-/);
    release();
    await came;
    await hearOut(page);
    await answer(page, 2);
    await hearOut(page);
    await loadAgain(page);
    await hearOut(page);
    const kept = (await readBack(page)).length;
    await context.close();
    return {
      survived: kept === MEANWHILE + 1,
      lost: MEANWHILE + 1 - kept,
      told: null,
      frozen: false,
    };
  },
};
