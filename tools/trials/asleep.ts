// What is slept through counts as no silence: a machine put away, a clock put on, a page the
// browser has frozen.

import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import { answersIn, keptLog } from '../../tests/e2e/kept-log.ts';
import { toSilence, wordsOnly } from '../../tests/e2e/playing.ts';
import type { Trial } from './trial.ts';

/** Sends the page to sleep in mid-silence; gives how long nothing could be seen, in seconds. */
type Sleep = (page: Page, tools: CDPSession, turn: number) => Promise<number>;

/** Everything stands still, as when a laptop is shut. */
const shut: Sleep = async (_, tools, turn) => {
  const stopped = new Promise((then) => tools.once('Debugger.paused', then));
  await tools.send('Debugger.enable');
  await tools.send('Debugger.pause');
  await stopped;
  const from = Date.now();
  await sleep(2000 + 500 * (turn % 5));
  const asleep = (Date.now() - from) / 1000;
  await tools.send('Debugger.disable');
  return asleep;
};

/** The clock is more than a minute on when the machine comes back. */
const jumped: Sleep = async (page, _, turn) => {
  await page.evaluate((seconds) => {
    const own = performance.now.bind(performance);
    performance.now = () => own() + seconds * 1000;
  }, 65 + turn);
  return 0;
};

/** The browser freezes the page, says so, and wakes it again. */
const frozen: Sleep = (page, _, turn) =>
  page.evaluate(
    (seconds) => {
      document.dispatchEvent(new Event('freeze'));
      const from = performance.now();
      while (performance.now() - from < seconds * 1000);
      document.dispatchEvent(new Event('resume'));
      return seconds;
    },
    2 + (turn % 4),
  );

const SLEEPS: readonly Sleep[] = [shut, jumped, frozen];

export const asleep: Trial = {
  name: 'asleep',
  what: 'The machine sleeps, its clock jumps, or the browser freezes the page, in the middle of a silence.',
  tries: 12,
  async attempt({ browser, address }, turn) {
    const context = await browser.newContext({ baseURL: address });
    const page = await context.newPage();
    await wordsOnly(page);
    const silence = await toSilence(page);
    const tools = await context.newCDPSession(page);
    const began = Date.now();
    await silence.click();
    const end = page.getByRole('button', { name: 'Let it end' });
    await end.waitFor();
    const slept = await (SLEEPS[turn % SLEEPS.length] ?? shut)(page, tools, turn);
    // By then the page has looked at its clock again.
    await page.evaluate(() => new Promise((then) => setTimeout(then, 600)));
    const on = await end.isVisible();
    if (on) await end.click();
    const seen = (Date.now() - began) / 1000 - slept;
    const held = answersIn(await keptLog(page)).at(-1)?.held ?? 0;
    await context.close();
    // A second is given for coming back: more cannot be told from a busy machine.
    const survived = on && held > 0 && held <= seen + 1;
    return {
      survived,
      lost: 0,
      told: null,
      frozen: false,
      ...(!survived && {
        seen: `${held.toFixed(1)} s counted as held, of ${seen.toFixed(1)} s that were seen${on ? '' : '; it ended by itself'}`,
      }),
    };
  },
};
