// A second press of the same key or button is no second answer.

import { answersIn, keptLog } from '../../tests/e2e/kept-log.ts';
import { openSession } from '../../tests/e2e/playing.ts';
import type { Trial } from './trial.ts';

const TWICE = 4;

export const secondKey: Trial = {
  name: 'second-key',
  what: 'All lines at once, and whoever answers presses the key or the button twice, 100 to 300 ms apart, at four decisions.',
  tries: 20,
  async attempt({ browser, address }, turn) {
    const context = await browser.newContext({ baseURL: address });
    const page = await context.newPage();
    await page.addInitScript(() =>
      localStorage.setItem(
        'joining-room.settings',
        JSON.stringify({ stage: false, pace: 'all-at-once', silence: 'untimed' }),
      ),
    );
    await openSession(page, 'Assessed');
    const answers = page.locator('.response');
    for (let n = 0; n < TWICE; n += 1) {
      await answers.and(page.locator(':not([aria-disabled=true])')).first().waitFor();
      await page.evaluate(
        async ({ key, later }) => {
          const all = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.response')];
          // A silence is asked back how long, so its second press lands elsewhere.
          const which = all().findIndex((one) => !one.textContent?.includes('('));
          const press = (): void => {
            if (key) window.dispatchEvent(new KeyboardEvent('keydown', { key: String(which + 1) }));
            else all()[which]?.click();
          };
          press();
          await new Promise((then) => setTimeout(then, later));
          press();
        },
        { key: turn % 2 === 0, later: 100 + (((turn * 4 + n) * 37) % 201) },
      );
    }
    const given = answersIn(await keptLog(page)).length;
    await context.close();
    return {
      survived: given === TWICE,
      lost: 0,
      told: null,
      frozen: false,
      ...(given !== TWICE && { seen: `${given} answers of ${TWICE} that were meant` }),
    };
  },
};
