// What the stage is told: the client's body and the state of the room at one moment. No Phaser here.

import type { Face, Gaze, Light, Pose } from '../story/cues.ts';

export type StageView = {
  readonly face: Face;
  readonly pose: Pose;
  readonly gaze: Gaze;
  readonly light: Light;
  /** The alliance as it shows, 0-100: the light warms with it. */
  readonly alliance: number;
};

export type Stage = {
  show(view: StageView): void;
  /** With `reduced`, nothing moves but cross-fades. */
  setMotion(reduced: boolean): void;
  destroy(): void;
};
