// How long a silence was, for this client. Knows nothing of clocks: seconds come in.

import type { Profile, SilenceLength } from './client-state.ts';

/** The longest a silence is held before the client ends it, in seconds (design assumption). */
export const LONGEST_SILENCE = 60;

/**
 * Whether `seconds` of quiet were broken early, long enough to use, or left too long for this
 * client.
 */
export function judgeSilence(
  seconds: number,
  silence: Profile['silence'],
): Exclude<SilenceLength, 'none'> {
  if (seconds < silence.enough) return 'short';
  return seconds <= silence.long ? 'enough' : 'long';
}
