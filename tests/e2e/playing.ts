// Ways to get through the game in a browser, as a trainee would.

import { expect, type Locator, type Page } from '@playwright/test';

/**
 * From the title to the first line, in one of the three ways to play. With `timeHeld` the page's
 * time goes by from the door on only as the test lets it: the room is then drawn frame by frame as
 * on a quick machine, however busy this one is.
 */
export async function openSession(
  page: Page,
  way: 'Guided' | 'Practice' | 'Assessed' = 'Guided',
  { timeHeld = false } = {},
): Promise<void> {
  if (timeHeld) await page.clock.install();
  await page.goto('/?seed=7');
  await page.getByRole('button', { name: 'Choose a client' }).click();
  await page.getByRole('button', { name: 'Read Theo’s chart' }).click();
  await page.getByRole('radio', { name: way }).check();
  if (timeHeld) await page.clock.pauseAt(Date.now() + 1000);
  await page.getByRole('button', { name: 'Open the door' }).click();
}

/** Lets held time pass until something is drawn on the stage. */
export async function letTimePassUntilDrawn(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await page.clock.runFor(100);
      return page.locator('.stage canvas').evaluateAll((found) =>
        found.some((canvas) => {
          const { width, height } = canvas as HTMLCanvasElement;
          return (canvas as HTMLCanvasElement)
            .getContext('2d')
            ?.getImageData(width / 2, height / 4, 1, 1)
            .data.some((part) => part > 0);
        }),
      );
    })
    .toBe(true);
}

/** Leaves the drawn room out of every page of this test: what is under test is the words. */
export async function wordsOnly(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const key = 'joining-room.settings';
    localStorage.setItem(
      key,
      JSON.stringify({ ...JSON.parse(localStorage.getItem(key) ?? '{}'), stage: false }),
    );
  });
}

/** Waits until everything played is on the device: closing the tab would not be asked about. */
export async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    window.dispatchEvent(new Event('beforeunload', { cancelable: true })),
  );
}

/** Loads the page again, once it has kept everything. */
export async function loadAgain(page: Page): Promise<void> {
  await untilKept(page);
  await page.reload();
}

/** The answers of this session as “Read back” has them, once it is there. */
export async function readBack(page: Page): Promise<readonly string[]> {
  await page.getByRole('button', { name: 'Read back' }).click();
  const dialog = page.getByRole('dialog', { name: 'So far' });
  await expect(dialog).toBeVisible();
  const words = await dialog.locator('.yours').allInnerTexts();
  await dialog.getByRole('button', { name: 'Back to the room' }).click();
  return words;
}

/** Shows every line of the beat without waiting. */
export async function hearOut(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: /^(Go on|…)/ });
  const done = page
    .getByRole('group', { name: 'Your answer' })
    .or(page.getByRole('button', { name: 'Sit down with what happened' }));
  // The button goes when the last line has come by itself, so a press is not waited for long; but
  // on a busy machine it may take any time.
  let limit = 1000;
  while (!(await done.isVisible())) {
    await expect(done.or(more)).toBeVisible();
    if (await more.isVisible())
      await more.click({ timeout: limit }).catch(() => {
        limit *= 2;
      });
  }
}

/**
 * Waits until what stands among the words can be pressed. Looked for at every frame: a click that
 * waits by itself looks again only twice a second.
 */
export async function canBePressed(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('.dialogue [aria-disabled="true"]') === null,
  );
}

/**
 * Gives answer `number` (from 1); a guess that is asked for is not made, and a silence is let end
 * at once.
 */
export async function answer(page: Page, number: number): Promise<void> {
  await canBePressed(page);
  await page
    .getByRole('group', { name: 'Your answer' })
    .getByRole('button')
    .nth(number - 1)
    .click();
  for (const name of ['Just say it', 'Let it end']) {
    const button = page.getByRole('button', { name });
    if (!(await button.isVisible())) continue;
    await canBePressed(page);
    await button.click();
  }
}

/**
 * Plays a session to its last words; where a silence is chosen by length, it is a breath. Returns
 * how many answers it took.
 */
export async function playToEnd(page: Page): Promise<number> {
  const finish = page.getByRole('button', { name: 'Sit down with what happened' });
  const breath = page.getByRole('button', { name: 'A breath' });
  let answers = 0;
  for (; answers < 20; answers += 1) {
    await hearOut(page);
    if (await finish.isVisible()) break;
    await answer(page, 1 + (answers % 3));
    if (await breath.isVisible()) await breath.click();
  }
  await finish.click();
  return answers;
}

/**
 * Does the five steps after a session. `each` is called on every one of them, as it first looks and
 * once it has been answered.
 */
export async function afterSession(
  page: Page,
  each: (step: string) => Promise<void> = async () => undefined,
  supervision = false,
): Promise<void> {
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  const rating = page.getByRole('heading', { level: 1, name: /rated? this hour/ });
  await expect(rating).toBeFocused();
  // What the client has put before one's eyes is not guessed.
  if (/rate this hour/.test((await rating.textContent()) ?? '')) {
    await page.getByRole('slider', { name: 'The way of working' }).fill('7');
    await each('rating');
    await press(/^See what/);
  }
  await each('rating seen');
  await press('Go on');
  await page
    .getByRole('textbox', { name: 'Progress note' })
    .fill('He listens to rooms before he speaks in them.');
  await each('note');
  await press('Keep the note');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Your side of the room' }),
  ).toBeFocused();
  await page.getByRole('checkbox').first().check();
  await press(/^Put it beside/);
  await each('review');
  await press('Go on');
  await page.getByRole('slider').first().fill('60');
  await page.getByRole('combobox').first().selectOption({ index: 1 });
  await each('board');
  await press(/^Leave it so/);
  await page
    .getByRole('radio', {
      name: supervision ? 'Take it to supervision' : 'Go on without, this time',
    })
    .check();
  await press(/criteria$/);
  await each('supervision');
  await press(supervision ? /^To Dr\. Albrecht/ : 'Go on');
}

/** Plays to the debrief of the session. Returns how many answers it took. */
export async function playToDebrief(page: Page): Promise<number> {
  const answers = await playToEnd(page);
  await afterSession(page);
  await expect(page.getByRole('heading', { name: 'The session, read back' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  return answers;
}

/**
 * From the title to a decision, in Guided, at which silence is one of the answers: returns that
 * answer.
 */
export async function toSilence(page: Page): Promise<Locator> {
  await openSession(page, 'Guided');
  const silence = page.locator('.response', { hasText: 'Holding the silence' });
  for (let n = 0; n < 10; n += 1) {
    await hearOut(page);
    if (await silence.count()) break;
    await answer(page, 1);
  }
  return silence;
}
