// Breathing as a phase that goes round from 0 to 1, so that a quicker breath goes on from where the
// slower one was. Pure.

/** How far the breath is in: -1 let out, 1 drawn in. `phase` goes round once a breath. */
export const breathAt = (phase: number): number => Math.sin(phase * Math.PI * 2);

/** The phase `elapsed` milliseconds later, with `period` milliseconds to a breath. */
export const breatheOn = (phase: number, elapsed: number, period: number): number =>
  (phase + elapsed / period) % 1;

/** Milliseconds until the next breath begins to be drawn in. */
export const untilDrawnIn = (phase: number, period: number): number =>
  ((1.75 - phase) % 1) * period;
