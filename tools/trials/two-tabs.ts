// One play open in two tabs, in browsers with and without a way for the tabs to hear of each other;
// and a newer version of the game beside it.

import type { Page } from '@playwright/test';
import { answer, wordsOnly } from '../../tests/e2e/playing.ts';
import { PATIENCE } from '../../tests/patience.ts';
import { atPlay, give, given, hear, said, says } from './at-play.ts';
import { ONLY_HERE } from './storage.ts';
import { type Outcome, PLAIN_HOST, type Trial } from './trial.ts';

const ELSEWHERE = /This play is open in another tab/;
const APART = /as a play of its own/;

/**
 * Gives one answer, unless the tab has heard before it that the play is in another one. Whether it
 * was given.
 */
async function giveUnlessTold(page: Page, which: number): Promise<boolean> {
  await page.bringToFront();
  const told = page
    .getByText(ELSEWHERE)
    .first()
    .waitFor({ timeout: PATIENCE.expect })
    .then(() => false);
  const answered = hear(page)
    .then(() => answer(page, which))
    .then(() => true);
  // Whichever comes first; the other one ends with the page.
  return Promise.any([told, answered]);
}

export const plainTabs: Trial = {
  name: 'plain-tabs',
  what: 'One play in two tabs over plain http; every other time the tabs cannot hear of each other.',
  tries: 6,
  async attempt({ browser, address }, turn): Promise<Outcome> {
    const plain = new URL(address);
    plain.hostname = PLAIN_HOST;
    const context = await browser.newContext({ baseURL: plain.href });
    if (turn % 2 === 1)
      await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
    const first = await atPlay(context);
    await give(first, 2);
    const second = await context.newPage();
    await wordsOnly(second);
    await second.goto(first.url());
    await give(second, 1);
    const answers = await said(second);
    // What is answered in a tab that has not heard must not replace what was answered in the other.
    const unheard = await giveUnlessTold(first, 3);
    const told = await says(first, ELSEWHERE);
    await second.bringToFront();
    await second.reload();
    const found = await said(second);
    const lost = answers.filter((one, at) => found[at] !== one).length;
    // The answer of the tab that had not heard is offered as a play of its own.
    const offered = !unheard || (await says(first, APART));
    await context.close();
    return { survived: lost === 0 && offered, lost, told, frozen: false };
  },
};

export const slowTab: Trial = {
  name: 'slow-tab',
  what: 'A second tab opens the play and is slow, while the first goes on answering.',
  tries: 5,
  async attempt({ browser, address }, turn): Promise<Outcome> {
    const context = await browser.newContext({ baseURL: address });
    const first = await atPlay(context);
    await give(first, 1 + turn);
    const second = await context.newPage();
    await wordsOnly(second);
    let letCome = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    await second.route(/case.*\.json/, async (route) => {
      await held;
      await route.continue();
    });
    await second.goto(first.url());
    await second.waitForTimeout(500 + turn * 100);
    const answered = await giveUnlessTold(first, 2);
    letCome();
    await second.bringToFront();
    await give(second, 1);
    const told = await says(first, ELSEWHERE);
    // What came too late to be in the play is offered as a play of its own.
    const apart = (await first.getByText(APART).count()) > 0;
    await second.reload();
    const found = await given(second);
    const expected = 1 + turn + (answered && !apart ? 1 : 0) + 1;
    await context.close();
    return {
      survived: found === expected,
      lost: Math.max(0, expected - found),
      told,
      frozen: false,
    };
  },
};

export const newerVersion: Trial = {
  name: 'newer-version',
  what: 'A newer version of the game opens the storage beside an old tab, which goes on.',
  tries: 4,
  async attempt({ browser, address }, turn): Promise<Outcome> {
    const context = await browser.newContext({ baseURL: address });
    const old = await atPlay(context);
    await give(old, 1 + turn);
    const next = await context.newPage();
    await next.goto('/');
    const opened = await next.evaluate(
      (patience) =>
        new Promise<boolean>((resolve) => {
          const asked = indexedDB.open('joining-room', 99);
          asked.onsuccess = () => {
            asked.result.close();
            resolve(true);
          };
          asked.onerror = () => resolve(false);
          setTimeout(() => resolve(false), patience);
        }),
      PATIENCE.expect,
    );
    await old.bringToFront();
    await give(old, 1);
    const told = await says(old, ONLY_HERE);
    const found = await given(old);
    await context.close();
    return {
      survived: opened && found === 2 + turn,
      lost: 2 + turn - found,
      told,
      frozen: !opened,
    };
  },
};
