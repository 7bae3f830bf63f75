// The person in the chair, put together from torso and head: who is there, what is kept on, how one leans and breathes.
// Told what to show; the room around is not its own.

import type * as Phaser from 'phaser';
import { EXPRESSIONS } from '../../assets/art/expressions.ts';
import type { Pose } from '../story/cues.ts';
import { BEAM_DRAWN_AT, CLIENT, LEANS, ROOM, SHADOW_MIDDLE, TILTED } from './room-measures.ts';
import { RigBody } from './rig-body.ts';
import { RigHead } from './rig-head.ts';
import type { Sitter } from './sitters.ts';
import type { Motion, StageView } from './stage-view.ts';

/** Milliseconds of the small movements (docs/architecture.md names their source, the art direction). */
const BREATH = { calm: 4200, anxious: 2600, depth: 0.008 } as const;
const HEAD_AFTER_EYES = 150;
/** How long it takes to go or to come, and to put something on or off. */
const PRESENCE = 900;
const WEAR = 700;

export class SitterRig {
  private readonly scene: Phaser.Scene;
  private readonly motion: Motion;
  private readonly body: RigBody;
  private readonly head: RigHead;
  /** All of the person, as one that comes and goes. */
  private readonly all: Phaser.GameObjects.Container;
  /** What is kept on as a guard, and what shows when it is off. */
  private readonly guards: readonly Phaser.GameObjects.Image[];
  private readonly bare: readonly Phaser.GameObjects.Image[];
  private view: StageView | null = null;
  /** How low the head is, and how far it leans, in client units; both move. */
  private readonly shown = { drop: 0, lean: 0 };

  /** Stands in the scene above all that was made before it. */
  constructor(scene: Phaser.Scene, sitter: Sitter, motion: Motion) {
    this.scene = scene;
    this.motion = motion;
    const shadow = sitter.room === 'room' ? [scene.add.image(SHADOW_MIDDLE.x, SHADOW_MIDDLE.y, 'client-shadow').setScale(1 / BEAM_DRAWN_AT)] : [];
    this.body = new RigBody(scene, sitter, motion, (pose, duration) => this.lean(pose, duration));
    this.head = new RigHead(scene, sitter, motion);
    this.all = scene.add.container(0, 0, [...shadow, this.body.torso, this.head.whole]);
    this.shown.lean = LEANS[sitter.poses[0]].y;
    this.guards = sitter.guard === 'hood' ? this.head.covers('on') : this.body.coat;
    this.bare = sitter.guard === 'hood' ? this.head.covers('off') : [];
  }

  /** From the view before, or with null from nothing, to this one. */
  show(before: StageView | null, view: StageView): void {
    this.view = view;
    this.head.show(before, view);
    if (before?.pose !== view.pose) this.body.take(view.pose);
    const { tilt, drop } = EXPRESSIONS[view.face];
    const move = this.motion.reduced ? { duration: 0 } : { delay: HEAD_AFTER_EYES, duration: 380, ease: 'Sine.easeInOut' };
    this.scene.tweens.add({ targets: this.head.whole, angle: tilt * TILTED, ...move });
    this.scene.tweens.add({ targets: this.shown, drop, ...move });
    this.comeAndGo(before, view);
  }

  /** Breathing: the body by a little, the head just behind it. `time` is the scene's, in milliseconds. */
  update(time: number): void {
    const period = this.view?.face === 'anxious' || this.view?.face === 'angry' ? BREATH.anxious : BREATH.calm;
    const wave = (at: number): number => this.motion.reduced ? 0 : Math.sin((at / period) * Math.PI * 2);
    this.body.torso.setScale(1, 1 + wave(time) * BREATH.depth);
    this.head.whole.y = ROOM.face.y + (this.shown.drop + this.shown.lean) * CLIENT - wave(time - 80) * 1.6;
  }

  /** The head goes with a pose. */
  private lean(pose: Pose, duration: number): void {
    const { y, scale } = LEANS[pose];
    this.scene.tweens.add({ targets: this.shown, lean: y, duration });
    this.scene.tweens.add({ targets: this.head.whole, scale, duration });
  }

  /** Whether the client is there, and what is kept on. */
  private comeAndGo(before: StageView | null, view: StageView): void {
    const fade = (targets: readonly object[], shown: boolean, duration: number): Phaser.Tweens.Tween => this.scene.tweens.add({ targets: [...targets], alpha: shown ? 1 : 0, duration: before === null ? 0 : duration });
    fade([this.all], view.presence === 'here', PRESENCE);
    if (before?.wear === view.wear) return;
    // What shows without it stands below, whole, until it is covered again.
    for (const one of this.bare) one.setVisible(true);
    fade(this.guards, view.wear === 'on', WEAR).on('complete', () => {
      for (const one of this.bare) one.setVisible(this.view?.wear === 'off');
    });
  }
}
