import { expect, type Page, test } from '@playwright/test';
import { hasNoFaults } from './faults.ts';
import { openPlayed } from './played.ts';
import { afterSession, answer, loadAgain, untilKept } from './playing.ts';

/**
 * Settings that let a whole case be gone through without waiting: the room not drawn, lines at
 * once, silences by length.
 */
async function quickly(page: Page): Promise<void> {
  await page.addInitScript(() =>
    localStorage.setItem(
      'joining-room.settings',
      JSON.stringify({ stage: false, pace: 'all-at-once', silence: 'untimed' }),
    ),
  );
}

/** Answers until the part's last words, and leaves them. */
async function playPart(page: Page): Promise<void> {
  const leave = page.getByRole('button', {
    name: /^(Sit down with what happened|Go on from here)/,
  });
  const group = page.getByRole('group', { name: 'Your answer' });
  const silence = page.getByRole('button', { name: 'A good while' });
  for (let answers = 0; answers < 30; answers += 1) {
    await expect(leave.or(group).or(silence)).toBeVisible();
    if (await leave.isVisible()) break;
    if (await silence.isVisible()) await silence.click();
    else await answer(page, 1 + (answers % 3));
  }
  await leave.click();
}

test('a whole case, from the first hour to the case read back', async ({ page }) => {
  await quickly(page);
  await page.goto('/?seed=11');
  await page.getByRole('button', { name: 'Choose a client' }).click();
  await page.getByRole('button', { name: 'Read Mina’s chart' }).click();
  await page.getByRole('radio', { name: 'Practice' }).check();
  await page.getByRole('button', { name: 'Open the door' }).click();
  for (const session of [1, 2, 3]) {
    await playPart(page);
    await afterSession(page, undefined, session === 2);
    await expect(page.getByRole('heading', { name: 'The session, read back' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What was being protected' })).toHaveCount(
      session === 3 ? 1 : 0,
    );
    if (session === 3) break;
    // What happens in between is played in words, and then there is a chart again.
    await page.locator('.debrief .actions .primary').click();
    if (session === 2) {
      await expect(
        page.getByRole('heading', { level: 1, name: 'Supervision about Mina' }),
      ).toBeAttached();
      await hasNoFaults(page, 'supervision');
      await playPart(page);
    }
    await expect(
      page.getByRole('heading', { level: 1, name: 'Between sessions with Mina' }),
    ).toBeAttached();
    if (session === 1) await hasNoFaults(page, 'between');
    await playPart(page);
    await expect(page.getByRole('heading', { name: 'Your note' })).toBeVisible();
    await expect(page.getByText('He listens to rooms before he speaks in them.')).toBeVisible();
    await hasNoFaults(page, 'chart of a later session');
    if (session === 1) {
      // Closed here and opened again, the play stands before the same door.
      await page.goto('/');
      await page.getByRole('button', { name: /^Go on with Mina/ }).click();
    }
    await page.getByRole('button', { name: 'Open the door' }).click();
  }
  await page.getByRole('button', { name: 'The whole case' }).click();
  await expect(page.getByRole('heading', { name: 'Session by session' })).toBeVisible();
  await expect(page.getByText('Brier score')).toBeVisible();
  await hasNoFaults(page, 'the whole case');
  await page.getByRole('button', { name: 'Read session 2 back' }).click();
  await expect(page.getByRole('heading', { name: 'The session, read back' })).toBeVisible();
});

test('what is entered after a session outlives a closed tab, and a rating seen is not guessed again', async ({
  page,
}) => {
  await quickly(page);
  await openPlayed(page, 'the last words');
  await page.getByRole('button', { name: 'Sit down with what happened' }).click();
  await page.getByRole('slider', { name: 'The way of working' }).fill('7');
  await loadAgain(page);
  await expect(page.getByRole('slider', { name: 'The way of working' })).toHaveValue('7');
  await page.getByRole('button', { name: /^See what/ }).click();
  await loadAgain(page);
  await expect(page.getByRole('slider', { name: 'The way of working' })).toBeDisabled();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('textbox', { name: 'Progress note' }).fill('Half a note');
  await loadAgain(page);
  await expect(page.getByRole('textbox', { name: 'Progress note' })).toHaveValue('Half a note');
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await page.getByRole('checkbox').nth(1).check();
  await page.getByRole('textbox').fill('I wanted him to like me.');
  await loadAgain(page);
  await expect(page.getByRole('checkbox').nth(1)).toBeChecked();
  await expect(page.getByRole('textbox')).toHaveValue('I wanted him to like me.');
  await page.getByRole('button', { name: /^Put it beside/ }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('slider').first().fill('60');
  await page.getByRole('combobox').first().selectOption({ index: 1 });
  await loadAgain(page);
  await expect(page.getByRole('slider').first()).toHaveValue('60');
  await expect(page.locator('.laid')).toHaveCount(1);
});

test('a moment can be tried again from the debrief, and the first play stays as it was', async ({
  page,
}) => {
  await quickly(page);
  const answers = await openPlayed(page, 'the debrief', 'guided');
  const fourth = page.locator('.readback > li').nth(3);
  const words = await fourth.locator('.line').first().innerText();
  const said = await fourth.locator('.yours .line').innerText();
  await fourth.getByRole('button', { name: /^Try this moment again/ }).click();
  await expect(page.getByRole('log')).toContainText(words);
  const other = page
    .locator('.response')
    .filter({ hasNotText: said.replace(/^You /, '') })
    .first();
  await other.click();
  await expect(page.locator('.guessed', { hasText: 'The first time' })).toContainText(
    said.replace(/^You /, '').slice(0, 30),
  );
  // One play, which stands at what is being tried again until one goes back.
  await untilKept(page);
  await page.goto('/');
  await page
    .getByRole('button', {
      name: 'Go on with Theo, session 1, after 4 answers (a moment tried again)',
    })
    .click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Back to the first play' }).click();
  await expect(page.locator('.readback > li')).toHaveCount(answers);
  await expect(fourth.locator('.yours .line')).toHaveText(said);
  // And what was answered otherwise is there from the first play on.
  await fourth.getByRole('button', { name: /^Go to what came of it/ }).click();
  await expect(page.locator('.guessed', { hasText: 'The first time' })).toBeVisible();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Back to the first play' }).click();
  await untilKept(page);
  await page.goto('/');
  const button = page.getByRole('button', { name: /^Go on with Theo/ });
  await expect(button).toHaveText(`Go on with Theo, session 1, after ${answers} answers`);
});
