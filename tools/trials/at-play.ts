// What the trials do at play: answer, count what is there, and see what the page says.

import type { BrowserContext, Page } from '@playwright/test';
import { answer, openSession, readBack, wordsOnly } from '../../tests/e2e/playing.ts';
import { PATIENCE } from '../../tests/patience.ts';

/** A page with a session open in it, in Practice, without the drawn room. */
export async function atPlay(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await wordsOnly(page);
  await openSession(page, 'Practice');
  return page;
}

/**
 * Shows every line of the beat without waiting.
 * @throws Error when no session is open, or it comes to no decision
 */
export async function hear(page: Page): Promise<void> {
  await page
    .getByRole('heading', { name: /^Session with/ })
    .waitFor({ state: 'attached', timeout: PATIENCE.expect });
  const more = page.getByRole('button', { name: /^(Go on|…)/ });
  const group = page.getByRole('group', { name: 'Your answer' });
  let limit = 1000;
  while (!(await group.isVisible())) {
    await group.or(more).waitFor({ timeout: PATIENCE.expect });
    if (await more.isVisible())
      await more.click({ timeout: limit }).catch(() => {
        limit *= 2;
      });
  }
}

/**
 * Gives so many answers, always the one in place `which` (from 1). A silence is let end at once.
 */
export async function give(page: Page, answers: number, which = 2): Promise<void> {
  for (let n = 0; n < answers; n += 1) {
    await hear(page);
    await answer(page, which);
  }
  await hear(page);
}

/**
 * Opens a session with the drawn room and gives so many answers; how many are there then, or null
 * where it could not be played so far.
 */
export async function playOn(page: Page, answers: number): Promise<number | null> {
  try {
    await openSession(page, 'Guided');
    await give(page, answers);
    return await given(page);
  } catch {
    return null;
  }
}

/** The answers of this session that the page knows of, in their words. */
export async function said(page: Page): Promise<readonly string[]> {
  await hear(page);
  return readBack(page);
}

/** How many there are. */
export const given = async (page: Page): Promise<number> => (await said(page)).length;

/** What Pause says of where the play is kept. */
export async function pauseSays(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Pause' }).click();
  const words = await page.getByRole('dialog', { name: 'Paused' }).innerText();
  await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click();
  return words;
}

/** Whether the words come to stand anywhere on the page. */
export async function says(page: Page, words: RegExp): Promise<boolean> {
  return page
    .getByText(words)
    .first()
    .waitFor({ timeout: PATIENCE.expect })
    .then(
      () => true,
      () => false,
    );
}

/** Whether closing the tab is asked about. */
export async function asksBeforeLeaving(page: Page): Promise<boolean> {
  const asked = page.waitForEvent('dialog', { timeout: PATIENCE.expect }).then(
    async (dialog) => {
      await dialog.dismiss();
      return dialog.type() === 'beforeunload';
    },
    () => false,
  );
  await page.close({ runBeforeUnload: true });
  return asked;
}
