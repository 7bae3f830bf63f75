import { expect, type Page, test } from '@playwright/test';
import { answersIn, keptLog } from './kept-log.ts';
import { openSession, toSilence } from './playing.ts';

// Both presses are made in the page: its timers run in the order in which they are due, so that no
// busy machine pulls them apart.

const settings = (page: Page, kept: object) =>
  page.addInitScript((all) => localStorage.setItem('joining-room.settings', JSON.stringify(all)), {
    stage: false,
    silence: 'untimed',
    ...kept,
  });
const responses = (page: Page) => page.locator('.response');
const given = async (page: Page): Promise<number> => answersIn(await keptLog(page)).length;

/** Answers with what is no silence, and once more in the same way so many milliseconds later. */
async function answerTwice(page: Page, by: 'key' | 'pointer', later: number): Promise<void> {
  await expect(responses(page).first()).toBeEnabled();
  await page.evaluate(
    async ({ way, wait }) => {
      const all = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.response')];
      const which = all().findIndex((one) => !one.textContent?.includes('('));
      const press = (): void => {
        if (way === 'key')
          (document.activeElement ?? window).dispatchEvent(
            new KeyboardEvent('keydown', { key: String(which + 1), bubbles: true }),
          );
        else all()[which]?.click();
      };
      press();
      await new Promise((then) => setTimeout(then, wait));
      press();
    },
    { way: by, wait: later },
  );
}

for (const by of ['key', 'pointer'] as const) {
  test(`with all lines at once a second press of the ${by} is no second answer`, async ({
    page,
  }) => {
    await settings(page, { pace: 'all-at-once' });
    await openSession(page, 'Assessed');
    const delays = [100, 150, 200, 250, 300];
    for (const later of delays) await answerTwice(page, by, later);
    expect(await given(page)).toBe(delays.length);
  });
}

test('an answer that has been there long enough is taken at the first press, and focus is never lost meanwhile', async ({
  page,
}) => {
  await settings(page, { pace: 'all-at-once' });
  await openSession(page, 'Assessed');
  for (let n = 1; n <= 3; n += 1) {
    await responses(page).first().waitFor();
    await expect(page.locator(':focus')).toHaveCount(1);
    await expect(responses(page).first()).toBeEnabled();
    await expect(page.locator(':focus')).toHaveCount(1);
    const before = await page.getByRole('log').innerText();
    const number = await responses(page).evaluateAll(
      (all) => all.findIndex((one) => !one.textContent?.includes('(')) + 1,
    );
    await page.keyboard.press(String(number));
    await expect(page.getByRole('log')).not.toHaveText(before);
  }
  expect(await given(page)).toBe(3);
});

test('answers that cannot be taken yet look like those that can', async ({ page }) => {
  await settings(page, { pace: 'all-at-once', motion: 'reduced' });
  await openSession(page, 'Assessed');
  await responses(page).first().waitFor();
  const looks = () =>
    responses(page)
      .first()
      .evaluate((one) => {
        const { color, backgroundColor, borderStyle, borderColor, opacity, cursor } =
          getComputedStyle(one);
        return { color, backgroundColor, borderStyle, borderColor, opacity, cursor };
      });
  const before = await looks();
  await expect(responses(page).first()).toBeEnabled();
  expect(await looks()).toEqual(before);
});

test('calling up the last line never chooses an answer', async ({ page }) => {
  await settings(page, { pace: 'line-by-line' });
  await openSession(page, 'Assessed');
  await page.getByRole('button', { name: /^(Go on|…)/ }).waitFor();
  // As fast as the page goes: a press on whatever is there, and every number, until the answers
  // have come up.
  await page.evaluate(async () => {
    const press = (): void => {
      document.querySelector<HTMLElement>('.go-on, .response')?.click();
      for (const key of ['1', '2', '3'])
        window.dispatchEvent(new KeyboardEvent('keydown', { key }));
    };
    while (!document.querySelector('.response')) {
      press();
      await new Promise((then) => setTimeout(then));
    }
    for (let n = 0; n < 5; n += 1) {
      press();
      await new Promise((then) => setTimeout(then, 40));
    }
  });
  expect(await given(page)).toBe(0);
});

test('a second press on a silence does not end it', async ({ page }) => {
  await settings(page, { silence: 'held', pace: 'all-at-once' });
  const silence = await toSilence(page);
  await expect(silence).toBeEnabled();
  await silence.evaluate(async (one: HTMLElement) => {
    one.click();
    await new Promise((then) => setTimeout(then, 150));
    (document.activeElement as HTMLElement).click();
  });
  await expect(page.getByRole('button', { name: 'Let it end' })).toBeFocused();
  await page.getByRole('button', { name: 'Let it end' }).click();
  expect(answersIn(await keptLog(page)).at(-1)?.held).toBeGreaterThanOrEqual(0.4);
});
