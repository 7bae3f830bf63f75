// What the stage is told: the client's body and the state of the room at one moment. No Phaser
// here.

import type {
  Face,
  Gaze,
  Light,
  Pose,
  Presence,
  Sky,
  Things,
  Wearing,
} from '../cast/appearance.ts';

/**
 * What the thread between the chairs tells of: nothing gave way, it is open now, or it was mended.
 */
export type Break = 'none' | 'open' | 'repaired';

/** How open the client is, as a word. */
export type Band = 'guarded' | 'wary' | 'warming' | 'open';

export type StageView = {
  /** What the face says; and its eyes and brows, where they say something else. */
  readonly face: Face;
  readonly eyes: Face;
  readonly pose: Pose;
  readonly gaze: Gaze;
  readonly light: Light;
  readonly sky: Sky;
  /** What the clock on the wall shows, in minutes from midnight. */
  readonly clock: number;
  readonly presence: Presence;
  readonly wear: Wearing;
  readonly things: Things;
  /** The alliance as it shows, 0-100: the light warms with it. */
  readonly alliance: number;
  readonly rupture: Break;
  readonly band: Band;
  /** Whether the trainee is holding a silence just now. */
  readonly silent: boolean;
};

/**
 * Whether what moves is to be kept still. One object for the whole stage: it changes when the
 * trainee's setting does.
 */
export type Motion = { reduced: boolean };

/**
 * Shares of the stage's height (0-1) that something stands in front of, from the top and from the
 * foot.
 */
export type Covered = { readonly above: number; readonly below: number };

export type Stage = {
  show(view: StageView): void;
  /** With `reduced`, nothing moves but cross-fades. */
  setMotion(reduced: boolean): void;
  /**
   * How much of the stage has something in front of it. Said again whenever the element it fills
   * has changed its size.
   */
  setClear(covered: Covered): void;
  destroy(): void;
};
