// How a break in the alliance opens and how it is mended: noticing, owning one's part, making
// disagreement safe.

import type { ClientState, Rupture, RuptureKind } from './client-state.ts';
import { FAMILY, type Move, REFLECTIONS } from './moves.ts';
import { PARAMETERS as P } from './parameters.ts';
import type { Moment } from './moment.ts';

/**
 * How much of an open rupture this response mends, 0-1. A press mends nothing, nor does a response
 * that misses.
 */
export function mendedBy({ move, fit, silence }: Moment): number {
  if (fit === 'missed' || FAMILY[move] === 'pressing' || silence === 'short' || silence === 'long')
    return 0;
  return P.rupture.mends[kindOf(move)] * (fit === 'partial' ? P.rupture.partial : 1);
}

function kindOf(move: Move): keyof typeof P.rupture.mends {
  // An apology in stories written before it had a move of its own is a seeking of collaboration.
  if (move === 'repair' || move === 'seek-collaboration') return 'owning';
  if (move === 'hand-back-choice') return 'freeing';
  return REFLECTIONS.has(move) ? 'reflecting' : 'other';
}

/**
 * Whether the alliance breaks at this turn: one blow too hard (in shares of 1, before inertia), or
 * more guard than can be borne while falling.
 */
export function breaks(before: ClientState, blow: number, guard: number): boolean {
  return (
    before.rupture !== 'open' && blow > 0 && (blow > P.rupture.blow || guard > P.rupture.guard)
  );
}

/** The rupture after a turn. Mending takes at least the turn it is done in. */
export function ruptureAfter(
  before: ClientState,
  broke: boolean,
  mending: number,
): { rupture: Rupture; mending: number } {
  if (broke) return { rupture: 'open', mending: 0 };
  if (before.rupture !== 'open') return { rupture: before.rupture, mending: 0 };
  return mending >= 1 ? { rupture: 'repaired', mending: 0 } : { rupture: 'open', mending };
}

/** Which way it broke: against, when more of the new guarding is anger than drawing back. */
export function kindOfBreak(before: ClientState, withdrawal: number, anger: number): RuptureKind {
  return anger - before.anger > withdrawal - before.withdrawal ? 'confrontation' : 'withdrawal';
}
