// The trainee's strain, 0-1: what being met with hostility and failing at a press leaves in the one
// who sits opposite, and what takes it away again (countertransference and its management: Hayes
// 2018; sizes assumed).

import { PARAMETERS as P } from './parameters.ts';
import type { Moment } from './moment.ts';

/**
 * Strain after a turn that began with this client talk, and in which a press failed or not. It does
 * not fade by itself.
 */
export function strainAfter(
  strain: number,
  { talk }: Pick<Moment, 'talk'>,
  pressFailed: boolean,
): number {
  return Math.min(
    1,
    strain + (talk === 'discord' ? P.strain.discord : 0) + (pressFailed ? P.strain.failedPress : 0),
  );
}

/** Strain after something between two sessions. */
export function strainBetween(
  strain: number,
  what: 'no-show' | 'self-review' | 'supervision',
): number {
  if (what === 'no-show') return Math.min(1, strain + P.strain.noShow);
  return strain * (what === 'supervision' ? P.strain.supervisionKeeps : P.strain.selfReviewKeeps);
}
