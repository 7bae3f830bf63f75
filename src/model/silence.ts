// How long a silence was, for this client. Knows nothing of clocks: seconds come in.

import type { Profile, SilenceLength } from './client-state.ts';

/** The longest a silence is held before the client ends it, in seconds (design assumption). */
export const LONGEST_SILENCE = 60;

/** From how many seconds on a silence is long enough for a client, and too long. */
type Lengths = Pick<Profile['silence'], 'enough' | 'long'>;
type HowLong = Exclude<SilenceLength, 'none'>;

/**
 * Whether `seconds` of quiet were broken early, long enough to use, or left too long for this
 * client.
 */
export function judgeSilence(seconds: number, silence: Lengths): HowLong {
  if (seconds < silence.enough) return 'short';
  return seconds <= silence.long ? 'enough' : 'long';
}

/** Seconds that are a good while for this client, and can be used. */
export const aGoodWhile = ({ enough, long }: Lengths): number => (enough + long) / 2;

/**
 * Seconds for a silence that is chosen by length: broken early, long enough to use, left too long.
 */
export const lengthsOf = (silence: Lengths): Readonly<Record<HowLong, number>> => ({
  short: silence.enough * 0.4,
  enough: aGoodWhile(silence),
  long: Math.min(LONGEST_SILENCE, silence.long * 1.5),
});
