// Torso, arms and legs of the person in the chair, in one of the poses, and the coat over them.

import type * as Phaser from 'phaser';
import type { Pose } from '../story/cues.ts';
import { BODY_MIDDLE, CLIENT, COAT_MIDDLE, DRAWN_AT, ROOM } from './room-measures.ts';
import type { Sitter } from './sitters.ts';
import type { Motion } from './stage-view.ts';

/** Milliseconds that a pose takes, and that the next waits for at least. */
const POSE = { fade: 900, apart: 8000 } as const;

export class RigBody {
  readonly torso: Phaser.GameObjects.Container;
  /** The coat, where one can be taken off. */
  readonly coat: readonly Phaser.GameObjects.Image[];
  private readonly scene: Phaser.Scene;
  private readonly sitter: Sitter;
  private readonly motion: Motion;
  private readonly onLean: (pose: Pose, duration: number) => void;
  private readonly body: Phaser.GameObjects.Image;
  /** The pose being left, fading over the new one. */
  private readonly leaving: Phaser.GameObjects.Image;
  private readonly coatLeaving: Phaser.GameObjects.Image | null;
  private changed = -POSE.apart;
  private waiting: Phaser.Time.TimerEvent | null = null;

  /** `onLean` is called as a pose is taken, with the milliseconds it takes. */
  constructor(scene: Phaser.Scene, sitter: Sitter, motion: Motion, onLean: (pose: Pose, duration: number) => void) {
    this.scene = scene;
    this.sitter = sitter;
    this.motion = motion;
    this.onLean = onLean;
    const { id, poses: [pose] } = sitter;
    const image = (name: string, y: number): Phaser.GameObjects.Image => scene.add.image(0, y, name).setScale(1 / DRAWN_AT);
    this.body = image(`${id}-body-${pose}`, 0);
    this.leaving = image(`${id}-body-${pose}`, 0).setAlpha(0);
    const coats = sitter.guard === 'coat' ? [1, 0].map((alpha) => image(`${id}-coat-${pose}`, (COAT_MIDDLE.y - BODY_MIDDLE.y) * CLIENT).setAlpha(alpha)) : [];
    this.coat = coats.slice(0, 1);
    this.coatLeaving = coats[1] ?? null;
    this.torso = scene.add.container(ROOM.face.x, ROOM.face.y + BODY_MIDDLE.y * CLIENT, [this.body, this.leaving, ...coats]);
  }

  /** Takes a pose, once the last change is a while ago: arms that swap with every sentence are a puppet's. */
  take(pose: Pose): void {
    const wait = Math.max(0, this.changed + POSE.apart - this.scene.time.now);
    this.waiting?.remove();
    this.waiting = this.scene.time.delayedCall(this.motion.reduced ? 0 : wait, () => this.change(pose));
  }

  private change(pose: Pose): void {
    const { id } = this.sitter;
    const texture = `${id}-body-${pose}`;
    if (this.body.texture.key === texture) return;
    this.changed = this.scene.time.now;
    const targets = [this.leaving.setTexture(this.body.texture.key).setAlpha(1)];
    this.body.setTexture(texture);
    const [coat] = this.coat;
    if (coat && this.coatLeaving) {
      targets.push(this.coatLeaving.setTexture(coat.texture.key).setAlpha(coat.alpha));
      coat.setTexture(`${id}-coat-${pose}`);
    }
    this.scene.tweens.add({ targets, alpha: 0, duration: POSE.fade });
    this.onLean(pose, this.motion.reduced ? 0 : POSE.fade);
  }
}
