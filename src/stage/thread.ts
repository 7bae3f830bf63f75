// The thread of light between the two chairs, as lines to draw: it takes strands as the alliance
// grows, hangs slack when there is little of it, frays where it gave way, and keeps a knot where it
// was mended. Pure.

import type { Rupture } from '../model/client-state.ts';

export type Point = { readonly x: number; readonly y: number };
export type Thread = {
  /** Each strand as a line of points, the first the strongest. */
  readonly strands: readonly (readonly Point[])[];
  readonly knot: Point | null;
};

/** A strand is drawn as light: how wide, in room units, and how bright (0-1), the widest first. */
export const GLOWS = [
  [9, 0.1],
  [4, 0.22],
  [1.6, 0.9],
] as const;

/** Points of alliance (0-100) for each further strand, and how many there are at most. */
const EACH = 18;
const MOST = 5;
/** How far a thread with no alliance in it hangs below the straight line, in room units. */
const SLACK = 110;
const STEPS = 28;
/** Where along the thread (0-1) it gives way, and how wide the gap is. */
const GAP = { at: 0.56, width: 0.07 } as const;

/** The thread from one chair to the other. `alliance` is 0-100. */
export function threadBetween(from: Point, to: Point, alliance: number, rupture: Rupture): Thread {
  const count = Math.min(MOST, 1 + Math.floor(alliance / EACH));
  const slack = SLACK * (1 - alliance / 115);
  const at = (share: number, strand: number): Point => {
    const apart = (strand - (count - 1) / 2) * 5 * Math.sin(share * Math.PI * (1 + (strand % 3)));
    const sag = 4 * share * (1 - share);
    return {
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share + sag * slack + apart * sag,
    };
  };
  const between = (start: number, end: number, strand: number, fray = 0): Point[] =>
    Array.from({ length: STEPS + 1 }, (_, step) => {
      const point = at(start + ((end - start) * step) / STEPS, strand);
      return {
        x: point.x,
        y: point.y + fray * (strand - (count - 1) / 2 + 0.4) * Math.max(0, step / STEPS - 0.8) * 70,
      };
    });
  const numbers = Array.from({ length: count }, (_, strand) => strand);
  if (rupture !== 'open')
    return {
      strands: numbers.map((strand) => between(0, 1, strand)),
      knot: rupture === 'repaired' ? at(GAP.at, 0) : null,
    };
  return {
    strands: numbers.flatMap((strand) => [
      between(0, GAP.at - GAP.width / 2, strand, 1),
      between(1, GAP.at + GAP.width / 2, strand, 1),
    ]),
    knot: null,
  };
}
