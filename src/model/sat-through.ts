// How much of a silence was sat through: only what somebody can have seen of it. Pure: the moments
// come in, from any clock.

import { LONGEST_SILENCE } from './silence.ts';

/** A silence so far. */
export type SatThrough = {
  /** Seconds that count, 0-60. */
  readonly seconds: number;
  /** When it was last looked at, in milliseconds of some clock; null while nobody can see it. */
  readonly lookedAt: number | null;
};

/**
 * The most that counts from one look to the next, in seconds (design assumption). A busy machine
 * comes late, by up to about a second where the room is just being opened; what takes longer is a
 * page or a machine asleep, and sleep is not silence. A machine that is busy for longer than that
 * counts a little less than was sat through, never more.
 */
export const LONGEST_STEP = 1;

/** Before the first look. */
export const NOTHING_YET: SatThrough = { seconds: 0, lookedAt: null };

/**
 * The silence looked at again at `now`: what has gone by since the last look counts, up to the
 * longest step.
 */
export function lookAt({ seconds, lookedAt }: SatThrough, now: number): SatThrough {
  const gone = lookedAt === null ? 0 : Math.max(0, now - lookedAt) / 1000;
  return {
    seconds: Math.min(LONGEST_SILENCE, seconds + Math.min(gone, LONGEST_STEP)),
    lookedAt: now,
  };
}

/**
 * The silence looked at for the last time before it goes out of sight; nothing counts until it is
 * looked at again.
 */
export function lookAway(sat: SatThrough, now: number): SatThrough {
  return sat.lookedAt === null ? sat : { ...lookAt(sat, now), lookedAt: null };
}
