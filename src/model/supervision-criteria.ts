// When supervision is warranted: four criteria, of which two or more warrant it, and a safety cue
// always does. Pure.

import type { Sign } from './own-side.ts';
import type { Shares } from './calibration.ts';

export const CRITERIA = [
  'pattern-and-ratings',
  'safety-cue',
  'slow-recovery',
  'fixed-picture',
] as const;
export type Criterion = (typeof CRITERIA)[number];

/** One session of the case as the criteria see it. */
export type SessionSeen = {
  /** Whether the client's form of guarding was there: more sustain and discord than change talk. */
  readonly patterned: boolean;
  /** The client's rating, 0-40. */
  readonly rating: number;
  /** A safety cue was given and never asked about. */
  readonly safetyUnasked: boolean;
  /** Signs the trainee noticed in themselves. */
  readonly signs: readonly Sign[];
  /** The trainee's strain after it, 0-1. */
  readonly strain: number;
  readonly shares: Shares | null;
};

/**
 * Sessions with the same pattern, and before a picture counts as fixed (the product's source:
 * three; the fourth or fifth).
 */
const PATTERN = 3;
const FIXED_AFTER = 4;
/**
 * Strain from which the day after is not free of it; stands for a recovery of more than 24 hours
 * (design assumption).
 */
const SLOW = 0.6;
/** A hypothesis that moved by less than this has not been updated. */
const MOVED = 0.05;

/** How many sessions there have to have been before a criterion can hold. */
export const CRITERION_FROM: Readonly<Record<Criterion, number>> = {
  'pattern-and-ratings': PATTERN,
  'safety-cue': 1,
  'slow-recovery': 1,
  'fixed-picture': FIXED_AFTER,
};

/**
 * The criteria that hold after the last of these sessions. `earlier` counts sessions before the
 * first of them.
 */
export function criteriaMet(sessions: readonly SessionSeen[], earlier = 0): readonly Criterion[] {
  const last = sessions.at(-1);
  if (!last) return [];
  const recent = sessions.slice(-PATTERN);
  const declining = recent.every(
    ({ rating }, index) => index === 0 || rating < (recent[index - 1]?.rating ?? 0),
  );
  const first = sessions.find(({ shares }) => shares !== null)?.shares;
  const moved = sessions.some(
    ({ shares }) =>
      shares &&
      first &&
      Object.keys(shares).some((id) => Math.abs((shares[id] ?? 0) - (first[id] ?? 0)) >= MOVED),
  );
  const holds: Readonly<Record<Criterion, boolean>> = {
    'pattern-and-ratings':
      recent.length + earlier >= PATTERN &&
      recent.length > 1 &&
      recent.every(({ patterned }) => patterned) &&
      declining,
    'safety-cue': sessions.some(({ safetyUnasked }) => safetyUnasked),
    'slow-recovery':
      last.strain >= SLOW || (last.signs.includes('drained') && last.signs.length >= 2),
    'fixed-picture': sessions.length + earlier >= FIXED_AFTER && !moved,
  };
  return CRITERIA.filter((criterion) => holds[criterion]);
}

/** Two or more warrant supervision, a safety cue alone does too. */
export function isWarranted(met: readonly Criterion[]): boolean {
  return met.length >= 2 || met.includes('safety-cue');
}
