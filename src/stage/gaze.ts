// How long a look is held and where it wanders: small movements around the place that the story
// asks for. Pure.

import type { Gaze } from '../cast/appearance.ts';
import { GAZES } from '../cast/measures.ts';
import { drawn, TIMINGS } from './timings.ts';

/**
 * A place for the irises, in client units from the middle of the eye, and how long they stay, in
 * milliseconds.
 */
export type Glance = { readonly x: number; readonly y: number; readonly hold: number };

/** Client units that a resting eye wanders. */
const WANDER = 1.1;
/** How often (0-1) the eyes check something: they leave for a moment and come back. */
const CHECKS = 0.16;

/** The next look of somebody who is looking at `gaze`; `random` gives 0 up to 1. */
export function nextGlance(gaze: Gaze, random: () => number): Glance {
  const { x, y } = GAZES[gaze];
  if (random() < CHECKS) {
    const aside = gaze === 'meet' ? GAZES.down : GAZES.meet;
    return { x: aside.x * 0.7, y: aside.y * 0.7, hold: TIMINGS.gazeCheck.ms };
  }
  return {
    x: x + (random() - 0.5) * 2 * WANDER,
    y: y + (random() - 0.5) * WANDER,
    hold: drawn(TIMINGS.gazeHeld, random),
  };
}
