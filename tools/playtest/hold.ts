// How long a simulated trainee holds a silence, in seconds.

import type { Fit, Move } from '../../src/model/moves.ts';
import type { Profile } from '../../src/model/profile.ts';

/**
 * Seconds for a response, null when there is no silence in it: one who means well mostly waits long
 * enough, others anything up to too long.
 */
export function holdFor(
  { move, fit }: { readonly move: Move; readonly fit: Fit },
  { enough, long }: Profile['silence'],
  random: () => number,
): number | null {
  if (move !== 'hold-silence') return null;
  return fit === 'attuned' && random() < 0.7 ? (enough + long) / 2 : random() * long * 1.4;
}
