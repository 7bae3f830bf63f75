// The thirteen faces as numbers, the same for every client.

import type { Face } from './appearance.ts';

/** How a face is set. Lengths are in the drawing's units (a head is about 180 high). */
export type Expression = {
  /** How open the eyes are, 0 closed to 1 wide; how far their outer ends hang (0-1). */
  readonly open: number;
  readonly droop: number;
  /**
   * Height of the inner and the outer end of the brows, up is positive; how much higher the left
   * one is than the right.
   */
  readonly inner: number;
  readonly outer: number;
  readonly lift: number;
  /** Height of the left and right corner of the mouth; up is positive. */
  readonly left: number;
  readonly right: number;
  /**
   * How far the mouth is open (0-1), how wide it is (1 = at rest), how tightly it is pressed (0-1),
   * how far it is drawn aside (-1 to 1).
   */
  readonly mouth: number;
  readonly width: number;
  readonly press: number;
  readonly shift: number;
  /** How far the lower lids are raised (0-1): a smile that reaches the eyes. */
  readonly lower: number;
  /** Blush, furrow, tiredness and tears, 0-1. */
  readonly blush: number;
  readonly furrow: number;
  readonly bags: number;
  readonly tears: number;
  /** Head: turned (-1 to 1), tilted (degrees), lowered (units). */
  readonly turn: number;
  readonly tilt: number;
  readonly drop: number;
};

const REST: Expression = {
  open: 0.78,
  droop: 0,
  inner: 1,
  outer: 0,
  lift: 0,
  left: 0.5,
  right: 0.5,
  mouth: 0,
  width: 1,
  press: 0.1,
  shift: 0,
  lower: 0,
  blush: 0.2,
  furrow: 0,
  bags: 0.2,
  tears: 0,
  turn: 0,
  tilt: 0,
  drop: 0,
};

/** Every face there is a cue for. What tells it from its neighbours stands beside it. */
export const EXPRESSIONS: Readonly<Record<Face, Expression>> = {
  neutral: REST,
  // Lids lowered, head bowed, nothing else moves.
  silence: {
    ...REST,
    open: 0.18,
    inner: 2,
    outer: -1,
    left: -0.5,
    right: -0.5,
    width: 0.84,
    press: 0.35,
    drop: 13,
    tilt: 1,
  },
  // The whole head has left.
  away: {
    ...REST,
    turn: 1.15,
    open: 0.7,
    inner: -0.5,
    left: -1.5,
    right: -1,
    width: 0.88,
    tilt: 4,
    press: 0.3,
  },
  // Chin up, narrow level eyes, lips gone.
  guarded: {
    ...REST,
    open: 0.52,
    lower: 0.55,
    inner: -2.5,
    outer: -3,
    left: -1,
    right: -1,
    press: 1,
    width: 0.88,
    turn: -0.6,
    tilt: -3,
    drop: -5,
    blush: 0.1,
  },
  // Everything hangs, the mouth too.
  tired: {
    ...REST,
    open: 0.42,
    droop: 1,
    inner: 3.5,
    outer: -4.5,
    left: -2.5,
    right: -3.5,
    bags: 1,
    drop: 14,
    tilt: 11,
    width: 0.92,
    mouth: 0.07,
    press: 0.4,
    blush: 0.05,
  },
  anxious: {
    ...REST,
    open: 1.16,
    inner: 9,
    outer: 1,
    left: -3,
    right: -1,
    width: 0.92,
    mouth: 0.13,
    press: 0.5,
    furrow: 0.5,
    turn: 0.15,
    tilt: -2,
    drop: -3,
    blush: 0.05,
  },
  // The mouth smiles; brows and eyes are elsewhere.
  hollow: {
    ...REST,
    open: 0.66,
    droop: 0.8,
    inner: 5.5,
    outer: -2,
    left: 6,
    right: 4.5,
    width: 1.2,
    press: 0.65,
    blush: 0.05,
    bags: 0.5,
    tilt: -2,
  },
  irritated: {
    ...REST,
    open: 0.56,
    lower: 0.3,
    inner: -5.5,
    outer: 1,
    lift: 6,
    left: -0.5,
    right: -5,
    width: 0.94,
    press: 0.85,
    shift: 0.8,
    furrow: 0.6,
    turn: 0.3,
    tilt: 3,
  },
  angry: {
    ...REST,
    open: 0.82,
    inner: -10,
    outer: 6,
    left: -6,
    right: -5,
    mouth: 0.24,
    width: 1.06,
    press: 0.4,
    furrow: 1,
    blush: 0.6,
    lower: 0.4,
    drop: 5,
  },
  tears: {
    ...REST,
    open: 0.52,
    droop: 0.6,
    inner: 9,
    outer: -4,
    left: -6,
    right: -5,
    width: 0.9,
    press: 0.7,
    tears: 1,
    blush: 0.6,
    drop: 10,
    tilt: 6,
    lower: 0.3,
    furrow: 0.35,
  },
  // A breath let out, eyes closed.
  relief: {
    ...REST,
    open: 0.04,
    lower: 0.2,
    inner: 4.5,
    outer: 1.5,
    left: 2.5,
    right: 2.5,
    mouth: 0.2,
    width: 0.86,
    drop: -8,
    tilt: -5,
    blush: 0.4,
  },
  // One brow up, lips aside, head on one side.
  thoughtful: {
    ...REST,
    turn: -0.5,
    open: 0.78,
    inner: 2.5,
    outer: 1.5,
    lift: 4.5,
    left: 1.5,
    right: -1,
    width: 0.76,
    shift: -0.9,
    tilt: -11,
    press: 0.6,
    drop: -2,
  },
  warm: {
    ...REST,
    open: 0.66,
    inner: 2.5,
    outer: 1.5,
    left: 6.5,
    right: 6,
    width: 1.18,
    lower: 0.9,
    tilt: 5,
    blush: 0.55,
    mouth: 0.1,
  },
};
