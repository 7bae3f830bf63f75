// Tears, one at a time.

import type * as Phaser from 'phaser';
import { CLIENT } from '../cast/measures.ts';
import type { Motion } from './stage-view.ts';

import { tearAt } from './tear.ts';
import { drawn, TIMINGS } from './timings.ts';

const WATER = 0xe8f4fa;

export class RigTears {
  readonly drop: Phaser.GameObjects.Graphics;
  private readonly scene: Phaser.Scene;
  private readonly motion: Motion;
  private weeping = false;
  private next: Phaser.Time.TimerEvent | null = null;
  private side: -1 | 1 = -1;
  private falling = false;

  constructor(scene: Phaser.Scene, motion: Motion) {
    this.scene = scene;
    this.motion = motion;
    this.drop = scene.add.graphics().setVisible(false);
    this.drop
      .fillStyle(WATER, 0.95)
      .fillEllipse(0, 0, 6.4, 7.6, 20)
      .fillTriangle(-2.9, -1.6, 2.9, -1.6, 0, -9);
  }

  /** Begins, or lets the last one run and stops. */
  weep(weeping: boolean): void {
    if (weeping === this.weeping) return;
    this.weeping = weeping;
    this.next?.remove();
    if (weeping && !this.falling) this.soon();
  }

  private soon(): void {
    this.next = this.scene.time.delayedCall(drawn(TIMINGS.betweenTears, Math.random), () =>
      this.fall(),
    );
  }

  private fall(): void {
    if (!this.weeping || this.motion.reduced) return;
    const { side } = this;
    this.side = side === 1 ? -1 : 1;
    this.falling = true;
    this.drop.setVisible(true);
    this.scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration: TIMINGS.tear.ms,
      onUpdate: (tween) => {
        const { x, y, alpha } = tearAt(side, tween.getValue() ?? 1);
        this.drop.setPosition(x * CLIENT, y * CLIENT).setAlpha(alpha);
      },
      onComplete: () => {
        this.falling = false;
        this.drop.setVisible(false);
        if (this.weeping) this.soon();
      },
    });
  }
}
