import { expect, type Page, test } from '@playwright/test';
import { openPlayed } from './played.ts';
import { answer, loadAgain, openSession } from './playing.ts';

// What the client says last is as much of a session as what was said before. One page comes back to
// it until it has been left.

const leave = (page: Page) =>
  page.getByRole('button', { name: /^(Sit down with what happened|Go on from here)/ });

async function quickly(page: Page): Promise<void> {
  await page.addInitScript(() =>
    localStorage.setItem(
      'joining-room.settings',
      JSON.stringify({ stage: false, pace: 'all-at-once', silence: 'untimed' }),
    ),
  );
}

/** Answers until the part's last words are there, and gives them. */
async function toLastWords(page: Page): Promise<string> {
  const group = page.getByRole('group', { name: 'Your answer' });
  const silence = page.getByRole('button', { name: 'A good while' });
  for (let answers = 0; answers < 40; answers += 1) {
    await expect(leave(page).or(group).or(silence)).toBeVisible();
    if (await leave(page).isVisible()) break;
    if (await silence.isVisible()) await silence.click();
    else await answer(page, 1 + (answers % 3));
  }
  return page.getByRole('log').innerText();
}

test('a session closed after its last answer comes back to the client’s last words, and not again once they were left', async ({
  page,
}) => {
  await quickly(page);
  await openSession(page, 'Practice');
  const words = await toLastWords(page);
  const where = page.url();
  // Closed and opened again, twice: nothing but leaving them counts as having left them.
  for (let n = 0; n < 2; n += 1) {
    await page.goto('about:blank');
    await page.goto(where);
    await expect(leave(page)).toBeVisible();
    expect(await page.getByRole('log').innerText()).toBe(words);
  }
  await leave(page).click();
  await expect(page.getByRole('heading', { level: 1, name: /rate this hour/ })).toBeFocused();
  await loadAgain(page);
  await expect(page.getByRole('heading', { level: 1, name: /rate this hour/ })).toBeVisible();
});

test('what happens between two sessions, and a supervision, come back to their last words too', async ({
  page,
}) => {
  await quickly(page);
  await openPlayed(page, 'the debrief');
  await page.locator('.debrief .actions .primary').click();
  for (const heading of ['Supervision about Theo', 'Between sessions with Theo']) {
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeAttached();
    const words = await toLastWords(page);
    await loadAgain(page);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeAttached();
    await expect(leave(page)).toBeVisible();
    expect(await page.getByRole('log').innerText()).toBe(words);
    await leave(page).click();
  }
  await expect(page.getByRole('button', { name: 'Open the door' })).toBeVisible();
  await loadAgain(page);
  await expect(page.getByRole('button', { name: 'Open the door' })).toBeVisible();
});
