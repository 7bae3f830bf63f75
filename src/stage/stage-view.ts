// What the stage is told: the client's body and the state of the room at one moment. No Phaser
// here.

import type { Scene } from '../play/scene.ts';

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
  show(scene: Scene): void;
  /** With `reduced`, nothing moves but cross-fades. */
  setMotion(reduced: boolean): void;
  /**
   * How much of the stage has something in front of it. Said again whenever the element it fills
   * has changed its size.
   */
  setClear(covered: Covered): void;
  destroy(): void;
};
