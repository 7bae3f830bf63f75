// The thirteen faces as numbers, the same for every client.

import type { Face } from '../../src/story/cues.ts';

/** How a face is set. Lengths are in the drawing's units (a head is about 180 high). */
export type Expression = {
  /** How open the eyes are, 0 closed to 1 wide. */
  readonly open: number;
  /** Height of the inner and the outer end of the brows; up is positive. */
  readonly inner: number; readonly outer: number;
  /** Height of the left and right corner of the mouth; up is positive. */
  readonly left: number; readonly right: number;
  /** How far the mouth is open (0-1), how wide it is (1 = at rest), how tightly it is pressed (0-1). */
  readonly mouth: number; readonly width: number; readonly press: number;
  /** How far the lower lids are raised (0-1): a smile that reaches the eyes. */
  readonly lower: number;
  /** Blush, furrow, tiredness and tears, 0-1. */
  readonly blush: number; readonly furrow: number; readonly bags: number; readonly tears: number;
  /** Head: turned (-1 to 1), tilted (degrees), lowered (units). */
  readonly turn: number; readonly tilt: number; readonly drop: number;
};

const REST: Expression = { open: 0.76, inner: 1, outer: 0, left: 0, right: 0, mouth: 0, width: 1, press: 0, lower: 0, blush: 0.2, furrow: 0, bags: 0.25, tears: 0, turn: 0, tilt: 0, drop: 0 };

/** Every face there is a cue for. */
export const EXPRESSIONS: Readonly<Record<Face, Expression>> = {
  neutral: REST,
  silence: { ...REST, open: 0.5, left: -1, right: -1, width: 0.88, drop: 7, tilt: 2, press: 0.3 },
  away: { ...REST, turn: 0.9, open: 0.68, inner: -1, left: -1.5, right: -1, width: 0.9 },
  guarded: { ...REST, open: 0.6, inner: -2, outer: 1, left: -2, right: -2.5, press: 0.9, width: 0.82, turn: -0.25, furrow: 0.25, tilt: -2 },
  tired: { ...REST, open: 0.38, inner: 2, outer: -3, left: -2.5, right: -2.5, bags: 1, drop: 8, tilt: 5, width: 0.92 },
  anxious: { ...REST, open: 1, inner: 7, outer: -1, left: -3, right: -2, width: 0.8, mouth: 0.12, furrow: 0.5, turn: 0.12 },
  hollow: { ...REST, open: 0.84, inner: 2, outer: -1, left: 5.5, right: 4, width: 1.12, press: 0.6, blush: 0.1 },
  irritated: { ...REST, open: 0.58, inner: -5, outer: 3, left: -4, right: 0, width: 0.92, press: 0.7, furrow: 0.7, turn: 0.25, tilt: -2 },
  angry: { ...REST, open: 0.8, inner: -9, outer: 6, left: -6, right: -5, mouth: 0.22, furrow: 1, blush: 0.6, lower: 0.3, drop: 3 },
  tears: { ...REST, open: 0.5, inner: 8, outer: -4, left: -5, right: -5, width: 0.86, tears: 1, blush: 0.6, drop: 9, tilt: 5, lower: 0.35, furrow: 0.35 },
  relief: { ...REST, open: 0.3, inner: 4, outer: 1, left: 4, right: 4, mouth: 0.12, drop: -4, tilt: -3, blush: 0.4 },
  thoughtful: { ...REST, turn: -0.5, open: 0.74, inner: 3, outer: 1, left: -1, right: 1.5, width: 0.86, tilt: -4, press: 0.3 },
  warm: { ...REST, open: 0.7, inner: 3, outer: 2, left: 7, right: 6.5, width: 1.16, lower: 0.75, tilt: 3, blush: 0.5, mouth: 0.08 },
};
