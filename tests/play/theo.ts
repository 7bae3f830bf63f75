// Theo's first session as the game plays it, and ways to play it through.

import { newLog, openPlay, type Play } from '../../src/play/play.ts';
import { loadMaterial } from '../../tools/stories.ts';

export const { material } = loadMaterial('theo');

/**
 * A play from `seed`, answered by `choose` (any whole number; taken modulo what is offered) until
 * it ends or `stop`.
 */
export function playThrough(seed: number, choose: (turn: number) => number, stop = 40): Play {
  const play = openPlay(material, newLog(material, seed, 'practice'));
  while (play.view().ending === null && play.view().turn < stop) {
    const { turn, responses } = play.view();
    const index = choose(turn) % responses.length;
    play.respond(index, turn * 9000, responses[index]?.silence ? choose(turn + 7) % 20 : null);
  }
  return play;
}
