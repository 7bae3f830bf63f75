// Theo's first session as the game plays it, and ways to play it through.

import { openStore, type Store } from '../../src/app/store.ts';
import { type Noticed, UNNOTICED } from '../../src/play/apply.ts';
import { newLog, openRun } from '../../src/play/open-run.ts';
import { type Log, parseLog } from '../../src/play/log.ts';
import type { Material } from '../../src/play/material.ts';
import type { Mode } from '../../src/play/modes.ts';
import { materialOf } from './material-of.ts';

export const material = materialOf('theo');

/** A play as it is opened from this log. */
export const opened = (log: Log, from: Material = material): Store => openStore(openRun(from, log));

/** A new play. */
export const begun = (seed: number, mode: Mode = 'practice', from: Material = material): Store =>
  opened(newLog(from, seed, mode), from);

/** The log as it comes back from a file or from the device. */
export const asKept = (log: Log): Log => parseLog(JSON.parse(JSON.stringify(log)));

/** Gives the answer in place `index`, from 0; a silence is held for `held` seconds. */
export function give(
  play: Store,
  index: number,
  {
    at = 0,
    held = null,
    ...noticed
  }: { readonly at?: number; readonly held?: number | null } & Partial<Noticed> = {},
): void {
  play.send({ kind: 'respond', index, held, at, noticed: { ...UNNOTICED, ...noticed } });
}

/**
 * A play from `seed`, answered by `choose` (any whole number; taken modulo what is offered) until
 * it ends or `stop`.
 */
export function playThrough(seed: number, choose: (turn: number) => number, stop = 40): Store {
  const play = begun(seed);
  while (play.view().ending === null && play.view().turn < stop) {
    const { turn, responses } = play.view();
    const index = choose(turn) % responses.length;
    const held = responses[index]?.silence ? choose(turn + 7) % 20 : null;
    give(play, index, { at: turn * 9000, held });
  }
  return play;
}
