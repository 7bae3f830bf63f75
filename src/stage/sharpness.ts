// How finely the stage is drawn, and what a machine that is too slow for all of it does without.
// Pure.

import { frameRoom } from './framing.ts';
import { DRAWN_AT } from '../cast/measures.ts';
import type { Covered } from './stage-view.ts';

/** Device pixels drawn to a CSS pixel, at most: more than this nobody sees. */
const SHARPEST = 3;

/** What is left out, from nothing on; each step leaves out what those before it do as well. */
export type Ease = {
  /** Whether light falls in through the window and drifts; whether the lamp has its glow. */
  readonly drift: boolean;
  readonly glow: boolean;
  /** Device pixels to a CSS pixel at most. */
  readonly sharpest: number;
};
export const EASES: readonly [Ease, ...Ease[]] = [
  { drift: true, glow: true, sharpest: SHARPEST },
  { drift: false, glow: true, sharpest: 1.5 },
  { drift: false, glow: true, sharpest: 1 },
  { drift: false, glow: false, sharpest: 0.75 },
];

/**
 * Frames looked at before a step is taken; fewer will do once they have taken so many milliseconds
 * together.
 */
const LOOKED_AT = { frames: 45, fewest: 5, together: 3000 } as const;
/**
 * Milliseconds that a frame may take: a third more than thirty a second allow. From three times as
 * many on, two steps are taken at once.
 */
const SLOW = 45;
/** Longer than this nothing was drawn at all: another tab, a device asleep. */
const ASLEEP = 2500;

/**
 * Device pixels to draw to a CSS pixel: what the screen has, but no more than the drawings carry
 * where they are shown largest.
 */
export function sharpnessOf(
  screen: number,
  width: number,
  height: number,
  covered: Covered,
  { sharpest }: Ease,
): number {
  const { zoom } = frameRoom(width, height, covered);
  return Math.min(Math.max(screen, 0.5), sharpest, Math.max(1, DRAWN_AT / zoom));
}

/**
 * The step (an index of `EASES`) to go to from `step`, after frames that took so many milliseconds
 * each; null while there are too few to tell. Half of them must have been slow: a single long one
 * is the machine's own business.
 */
export function easeAfter(step: number, frames: readonly number[]): number | null {
  const awake = frames.filter((one) => one < ASLEEP).sort((a, b) => a - b);
  const together = awake.reduce((sum, one) => sum + one, 0);
  if (
    awake.length < LOOKED_AT.frames &&
    (awake.length < LOOKED_AT.fewest || together < LOOKED_AT.together)
  )
    return null;
  const middle = awake[Math.floor(awake.length / 2)] ?? 0;
  return Math.min(EASES.length - 1, step + (middle > SLOW * 3 ? 2 : middle > SLOW ? 1 : 0));
}
