// Some answers given in a page that may be broken: there one waits for a while, and then it is said that it was not to be played.

import type { Page } from '@playwright/test';
import { keptLog } from '../../tests/e2e/kept-log.ts';
import { answer, hearOut, openSession } from '../../tests/e2e/playing.ts';

/** Milliseconds that are waited for answers that never come. */
const PATIENCE = 60_000;

/** Opens a session and gives so many answers; how many the log holds then, or null where it could not be played so far. */
export async function playOn(page: Page, answers: number): Promise<number | null> {
  const play = async (): Promise<number> => {
    await openSession(page, 'Guided');
    for (let n = 0; n < answers; n += 1) {
      await hearOut(page);
      await answer(page, 1 + (n % 2));
    }
    await hearOut(page);
    return (await keptLog(page)).parts[0]?.entries.length ?? 0;
  };
  const patience = new Promise<null>((then) => setTimeout(() => then(null), PATIENCE).unref());
  return Promise.race([play().catch(() => null), patience]);
}
