// When the person in the chair does something small: in a silence by how open one is, otherwise now
// and then. With reduced motion never.

import type * as Phaser from 'phaser';
import { type Act, actInSilence, type Due, idleAct } from './silence-acts.ts';
import type { Motion } from './stage-view.ts';
import type { Scene } from '../play/scene.ts';

export class RigActs {
  private readonly scene: Phaser.Scene;
  private readonly motion: Motion;
  private readonly onAct: (act: Act) => void;
  private view: Scene | null = null;
  private timer: Phaser.Time.TimerEvent | null = null;
  /** How many silences there were, and how much has been done in this one. */
  private silences = 0;
  private done = 0;

  constructor(scene: Phaser.Scene, motion: Motion, onAct: (act: Act) => void) {
    this.scene = scene;
    this.motion = motion;
    this.onAct = onAct;
    this.wait();
  }

  follow(view: Scene): void {
    const before = this.view;
    this.view = view;
    if (before?.silent === view.silent) return;
    if (view.silent) this.silences += 1;
    this.done = 0;
    this.wait();
  }

  private wait(): void {
    this.timer?.remove();
    const { after, act }: Due = this.view?.silent
      ? actInSilence(this.view.band, this.silences, this.done)
      : idleAct(Math.random);
    this.timer = this.scene.time.delayedCall(after, () => {
      this.done += 1;
      if (!this.motion.reduced && this.view?.presence === 'here') this.onAct(act);
      this.wait();
    });
  }
}
