// The alliance over a part, in points.

import { points } from '../model/points.ts';
import type { PartRun } from '../play/part-run.ts';

/** Alliance as it showed and as it was felt, 0-100. */
export type Point = { readonly shown: number; readonly felt: number };

/** The alliance after each answer of a part; index 0 is its start. */
export const curveOf = ({ from, turns }: Pick<PartRun, 'from' | 'turns'>): readonly Point[] =>
  [from.state, ...turns.map(({ outcome }) => outcome.state)].map(({ shown, felt }) => ({
    shown: points(shown),
    felt: points(felt),
  }));
