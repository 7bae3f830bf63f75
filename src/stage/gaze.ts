// How long a look is held and where it wanders: small movements around the place that the story asks for. Pure.

import type { Gaze } from '../story/cues.ts';
import { GAZES } from './room-measures.ts';

/** A place for the irises, in client units from the middle of the eye, and how long they stay, in milliseconds. */
export type Look = { readonly x: number; readonly y: number; readonly hold: number };

/** Milliseconds that a look is held (assets follow the art direction: 0.8 to 3 s). */
const HOLD = { least: 800, most: 3000 } as const;
/** Client units that a resting eye wanders. */
const WANDER = 1.1;
/** Now and then the eyes check something: they leave for a moment and come back. */
const CHECKS = { chance: 0.16, hold: 420 } as const;

/** The next look of somebody who is looking at `gaze`; `random` gives 0 up to 1. */
export function nextLook(gaze: Gaze, random: () => number): Look {
  const { x, y } = GAZES[gaze];
  if (random() < CHECKS.chance) {
    const aside = gaze === 'meet' ? GAZES.down : GAZES.meet;
    return { x: aside.x * 0.7, y: aside.y * 0.7, hold: CHECKS.hold };
  }
  return {
    x: x + (random() - 0.5) * 2 * WANDER, y: y + (random() - 0.5) * WANDER,
    hold: HOLD.least + random() * (HOLD.most - HOLD.least),
  };
}
