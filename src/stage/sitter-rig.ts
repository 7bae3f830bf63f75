// The person in the chair, put together from torso and head: who is there, what is kept on, how one
// leans and breathes, and the small things one does in a silence. Told what to show; the room
// around is not its own.

import type * as Phaser from 'phaser';
import { EXPRESSIONS } from '../cast/expressions.ts';
import type { Pose, Presence } from '../cast/appearance.ts';
import { breatheOn, breathAt, untilDrawnIn } from './breath.ts';
import {
  AT_DOOR,
  BEAM_DRAWN_AT,
  BODY_MIDDLE,
  CLIENT,
  GAZES,
  HEAD_GOES,
  LEANS,
  ROOM,
  SHADOW_MIDDLE,
  SHIFTED,
  TILTED,
} from '../cast/measures.ts';
import { RigActs } from './rig-acts.ts';
import { RigBody } from './rig-body.ts';
import { RigHead } from './rig-head.ts';
import type { Act } from './silence-acts.ts';
import { poseUnder, type Sitter } from '../cast/sitters.ts';
import type { Motion } from './stage-view.ts';
import type { Scene } from '../play/scene.ts';
import { BREATH_DEPTH, drawn, TIMINGS } from './timings.ts';

/**
 * How much deeper one breath is than the others, and how many room units a breath lifts the head.
 */
const DEEP = 2.4;
const LIFT = 1.6;

export class SitterRig {
  private readonly scene: Phaser.Scene;
  private readonly sitter: Sitter;
  private readonly motion: Motion;
  private readonly body: RigBody;
  private readonly head: RigHead;
  private readonly acts: RigActs;
  /** All of the person, as one that comes and goes. */
  private readonly all: Phaser.GameObjects.Container;
  /** What somebody in the chair throws on its back. */
  private readonly shadow: Phaser.GameObjects.Image | null;
  /** What is kept on as a guard, and what shows when it is off. */
  private readonly guards: readonly { alpha: number }[];
  private readonly bare: readonly Phaser.GameObjects.Image[];
  private view: Scene | null = null;
  private phase = 0;
  private deeper: Phaser.Tweens.Tween | null = null;
  /**
   * How low the head is and how far it leans and goes aside, in client units; how far the weight is
   * shifted (0-1), how deep the breath is. All of them move.
   */
  private readonly shown = { drop: 0, lean: 0, aside: 0, shift: 0, depth: 1 };

  /** Stands in the scene above all that was made before it. */
  constructor(scene: Phaser.Scene, sitter: Sitter, motion: Motion) {
    this.scene = scene;
    this.sitter = sitter;
    this.motion = motion;
    this.shadow =
      sitter.room === 'room'
        ? scene.add
            .image(SHADOW_MIDDLE.x, SHADOW_MIDDLE.y, 'client-shadow')
            .setScale(1 / BEAM_DRAWN_AT)
        : null;
    this.body = new RigBody(scene, sitter, motion, {
      untilDrawnIn: () => untilDrawnIn(this.phase, this.period()),
      deepen: () => this.breatheDeep(),
      lean: (pose, duration) => this.lean(pose, duration),
    });
    this.head = new RigHead(scene, sitter, motion);
    this.acts = new RigActs(scene, motion, (act) => this.act(act));
    this.all = scene.add.container(0, 0, [
      ...(this.shadow ? [this.shadow] : []),
      this.body.torso,
      this.head.whole,
    ]);
    this.shown.lean = LEANS[sitter.poses[0]].y;
    this.guards = sitter.guard === 'hood' ? this.head.covers('on') : [this.body.worn];
    this.bare = sitter.guard === 'hood' ? this.head.covers('off') : [];
  }

  /** From the view before, or with null from nothing, to this one. */
  show(before: Scene | null, view: Scene): void {
    this.view = view;
    this.head.show(before, view);
    const pose = poseUnder(this.sitter, view);
    if (!before) this.body.set(pose);
    else if (poseUnder(this.sitter, before) !== pose) this.body.take(pose);
    const { tilt, drop } = EXPRESSIONS[view.face];
    const move =
      this.motion.reduced || !before
        ? { duration: 0 }
        : {
            delay: TIMINGS.headAfterEyes.ms,
            duration: TIMINGS.headTurn.ms,
            ease: 'Sine.easeInOut',
          };
    this.scene.tweens.add({ targets: this.head.whole, angle: tilt * TILTED, ...move });
    this.scene.tweens.add({
      targets: this.shown,
      drop,
      aside: GAZES[view.gaze].x * HEAD_GOES,
      ...move,
    });
    if (before?.presence !== view.presence) this.goTo(view.presence, before === null);
    this.keepOn(before, view);
    this.acts.follow(view);
  }

  /**
   * Breathing: the body by a little, the head just behind it. `elapsed` is since the last time, in
   * milliseconds.
   */
  update(elapsed: number): void {
    const period = this.period();
    this.phase = breatheOn(this.phase, elapsed, period);
    const { drop, lean, aside, shift, depth } = this.shown;
    const wave = (phase: number): number => (this.motion.reduced ? 0 : breathAt(phase) * depth);
    this.body.update();
    this.body.torso
      .setScale(1, 1 + wave(this.phase) * BREATH_DEPTH)
      .setPosition(
        ROOM.face.x + shift * SHIFTED.body,
        ROOM.face.y + BODY_MIDDLE.y * CLIENT + Math.abs(shift) * SHIFTED.sinks,
      )
      .setAngle(shift * SHIFTED.turns);
    this.head.whole.setPosition(
      ROOM.face.x + aside * CLIENT + shift * SHIFTED.head,
      ROOM.face.y +
        (drop + lean) * CLIENT +
        Math.abs(shift) * SHIFTED.sinks -
        wave(this.phase - TIMINGS.headAfterBreath.ms / period) * LIFT,
    );
  }

  private period(): number {
    const tense = this.view?.eyes === 'anxious' || this.view?.eyes === 'angry';
    return (tense ? TIMINGS.breathAnxious : TIMINGS.breathCalm).ms;
  }

  private act(act: Act): void {
    const { tweens } = this.scene;
    switch (act.kind) {
      case 'look':
        this.head.lookAt(act.gaze, drawn(TIMINGS.lookAside, Math.random));
        break;
      case 'swallow':
        this.head.face.swallow();
        break;
      case 'hands':
        this.body.fidget();
        break;
      case 'breath':
        this.breatheDeep();
        break;
      case 'shift':
        tweens.add({
          targets: this.shown,
          shift: { from: 0, to: Math.random() < 0.5 ? 1 : -1 },
          duration: TIMINGS.shift.ms / 2,
          yoyo: true,
          ease: 'Sine.easeInOut',
        });
        break;
    }
  }

  private breatheDeep(): void {
    this.deeper?.remove();
    this.deeper = this.scene.tweens.add({
      targets: this.shown,
      depth: { from: 1, to: DEEP },
      duration: this.period() / 2,
      yoyo: true,
      ease: 'Sine.easeInOut',
    });
  }

  /** The head goes with a pose. */
  private lean(pose: Pose, duration: number): void {
    const { y, scale } = LEANS[pose];
    this.scene.tweens.add({ targets: this.shown, lean: y, duration, ease: 'Sine.easeInOut' });
    this.scene.tweens.add({ targets: this.head.whole, scale, duration, ease: 'Sine.easeInOut' });
  }

  /**
   * To the chair, to the door or away. Nobody is seen on the way: who sat there fades, and stands
   * there.
   */
  private goTo(presence: Presence, still: boolean): void {
    const half = still ? 0 : TIMINGS.presence.ms / 2;
    const fade = (alpha: number, onComplete: () => void): unknown =>
      this.scene.tweens.add({ targets: this.all, alpha, duration: half, onComplete });
    fade(0, () => {
      // Something else may have been shown meanwhile.
      if (this.view?.presence !== presence || presence === 'gone') return;
      const { x, y } = presence === 'door' ? AT_DOOR : { x: 0, y: 0 };
      this.all.setPosition(x, y);
      this.shadow?.setVisible(presence === 'here');
      fade(1, () => undefined);
    });
  }

  /** What is held and what is kept on. */
  private keepOn(before: Scene | null, view: Scene): void {
    const fade = (
      targets: readonly object[],
      shown: boolean,
      duration: number,
    ): Phaser.Tweens.Tween =>
      this.scene.tweens.add({
        targets: [...targets],
        alpha: shown ? 1 : 0,
        duration: before === null ? 0 : duration,
      });
    if (this.body.held) fade([this.body.held], view.things === 'knees', TIMINGS.things.ms);
    if (before?.wear === view.wear) return;
    // What shows without it stands below, whole, until it is covered again.
    for (const one of this.bare) one.setVisible(true);
    fade(this.guards, view.wear === 'on', TIMINGS.wear.ms).on('complete', () => {
      for (const one of this.bare) one.setVisible(this.view?.wear === 'off');
    });
  }
}
