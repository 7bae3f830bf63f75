// Without its stylesheet the game is plain, and can be played.

import { playOn } from './at-play.ts';
import type { Trial } from './trial.ts';

const ANSWERS = 2;
const WINDOWS = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
] as const;

export const noStylesheet: Trial = {
  name: 'no-stylesheet',
  what: 'The stylesheet cannot be loaded, in windows of three sizes, with a canvas and without.',
  tries: 12,
  async attempt({ browser, address }, turn) {
    const context = await browser.newContext({
      baseURL: address,
      viewport: WINDOWS[turn % WINDOWS.length] ?? WINDOWS[0],
    });
    const page = await context.newPage();
    if (turn % 2 === 1)
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
    await page.route(/\.css/, (route) => route.abort());
    const given = await playOn(page, ANSWERS);
    const { tallest, window } = await page.evaluate(async () => {
      for (let n = 0; n < 30; n += 1) await new Promise((then) => requestAnimationFrame(then));
      return {
        tallest: Math.max(
          0,
          ...[...document.querySelectorAll('.stage')].map((one) => one.scrollHeight),
        ),
        window: innerHeight,
      };
    });
    await context.close();
    const survived = given === ANSWERS && tallest <= window;
    return {
      survived,
      lost: given === null ? 0 : ANSWERS - given,
      told: null,
      frozen: false,
      ...(!survived && {
        seen: `the room was ${tallest} pixels high in a window of ${window}${given === null ? ', and there was no playing' : ''}`,
      }),
    };
  },
};
