// A first session played from its door to its debrief and opened again, and what became of it: for
// trials of lines that fail.

import type { Browser, BrowserContext, Page } from '@playwright/test';
import {
  afterSession,
  loadAgain,
  openSession,
  playToEnd,
  wordsOnly,
} from '../../tests/e2e/playing.ts';
import { PATIENCE } from '../../tests/patience.ts';
import type { Outcome } from './trial.ts';

/** Milliseconds after which a session that has not been played to its end never will be. */
const ENDLESS = PATIENCE.test / 2;
/** What a page that stays in trouble is to say. */
const TOLD = /could not be (loaded|opened)|connection|reload this page/i;

/** Plays with a line that `spoil` has made fail; the room is drawn or not. */
export async function playedOut(
  { browser, address }: { browser: Browser; address: string },
  drawn: boolean,
  spoil: (context: BrowserContext) => Promise<unknown>,
): Promise<Outcome> {
  const context = await browser.newContext({ baseURL: address });
  await spoil(context);
  const page = await context.newPage();
  if (!drawn) await wordsOnly(page);
  let given = 0;
  const whole = async (): Promise<Outcome> => {
    await openSession(page);
    given = await playToEnd(page);
    await afterSession(page);
    await turnsRead(page);
    await loadAgain(page);
    const kept = await turnsRead(page);
    return { survived: kept === given, lost: given - kept, told: null, frozen: false };
  };
  const outcome = await within(ENDLESS, whole()).catch(async (error: unknown): Promise<Outcome> => {
    const words = await page
      .locator('body')
      .innerText({ timeout: PATIENCE.expect })
      .catch(() => '');
    return {
      survived: false,
      lost: 0,
      told: TOLD.test(words),
      frozen: false,
      seen: `${String(error).split('\n')[0]} The page says: ${words.trim() === '' ? '(nothing)' : words.replaceAll(/\s+/g, ' ').slice(0, 160)}`,
    };
  });
  await context.close();
  return outcome;
}

/** How many answers the debrief reads back, once it is there. */
async function turnsRead(page: Page): Promise<number> {
  await page
    .getByRole('heading', { name: 'The session, read back' })
    .waitFor({ timeout: PATIENCE.expect });
  return page.locator('.readback > li').count();
}

function within<T>(milliseconds: number, task: Promise<T>): Promise<T> {
  return Promise.race([
    task,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('It did not get any further.')), milliseconds);
    }),
  ]);
}
