// Torso, arms and legs of the person in the chair, in one of the poses, and the coat over them.

import type * as Phaser from 'phaser';
import { BODY_BOX, COAT_BOX } from '../cast/boxes.ts';
import type { Pose } from '../cast/appearance.ts';
import { poseShares } from './pose-change.ts';
import {
  BODY_MIDDLE,
  CLIENT,
  COAT_MIDDLE,
  DRAWN_AT,
  HANDS,
  KNEES_MIDDLE,
  ROOM,
} from '../cast/measures.ts';
import type { Sitter } from '../cast/sitters.ts';
import { SoftBand } from './soft-band.ts';
import type { Motion } from './stage-view.ts';

import { TIMINGS } from './timings.ts';

/** One of two that take turns: a pose as it is drawn, and how much of it is seen (0-1). */
type Figure = {
  readonly body: Phaser.GameObjects.Image;
  readonly coat: Phaser.GameObjects.Image | null;
  pose: Pose;
  share: number;
};
const COAT_AT = (COAT_MIDDLE.y - BODY_MIDDLE.y) * CLIENT;
const KNEES_AT = (KNEES_MIDDLE.y - BODY_MIDDLE.y) * CLIENT;
/**
 * How far the hands move, in room units, and over how many units the rest of the lap goes with
 * them.
 */
const FIDGET = { x: 1.2, y: 1.8, soft: 26 } as const;

export class RigBody {
  readonly torso: Phaser.GameObjects.Container;
  /** What is held on the knees, where there is such a thing. */
  readonly held: Phaser.GameObjects.Image | null;
  /** How much of the coat is on, 0-1, where there is one. */
  readonly worn = { alpha: 1 };
  private readonly scene: Phaser.Scene;
  private readonly sitter: Sitter;
  private readonly motion: Motion;
  private readonly breath: {
    untilDrawnIn(): number;
    deepen(): void;
    lean(pose: Pose, duration: number): void;
  };
  /** Both figures, and the hands over them. */
  private readonly posed: Phaser.GameObjects.Container;
  private readonly figures: readonly [Figure, Figure];
  private readonly hands: SoftBand;
  private at: 0 | 1 = 0;
  private changed = -TIMINGS.betweenPoses.ms;
  private waiting: Phaser.Time.TimerEvent | null = null;
  private changing: Phaser.Tweens.Tween | null = null;

  /**
   * `breath` is whose pose it is: a change waits for a breath, is a deeper one, and takes the head
   * along.
   */
  constructor(scene: Phaser.Scene, sitter: Sitter, motion: Motion, breath: RigBody['breath']) {
    this.scene = scene;
    this.sitter = sitter;
    this.motion = motion;
    this.breath = breath;
    const {
      id,
      guard,
      holds,
      poses: [pose],
    } = sitter;
    const image = (name: string, y: number): Phaser.GameObjects.Image =>
      scene.add.image(0, y, name).setScale(1 / DRAWN_AT);
    const figure = (share: number): Figure => ({
      body: image(`${id}-body-${pose}`, 0),
      coat: guard === 'coat' ? image(`${id}-coat-${pose}`, COAT_AT) : null,
      pose,
      share,
    });
    this.figures = [figure(1), figure(0)];
    this.hands = new SoftBand(scene, `${id}-body-${pose}`, 0);
    this.posed = scene.add.container(0, 0, [
      ...this.figures.flatMap(({ body, coat }) => [body, ...(coat ? [coat] : [])]),
      this.hands.all,
    ]);
    this.held = holds ? image(`${id}-knees`, KNEES_AT).setAlpha(0) : null;
    this.torso = scene.add.container(ROOM.face.x, ROOM.face.y + BODY_MIDDLE.y * CLIENT, [
      this.posed,
      ...(this.held ? [this.held] : []),
    ]);
  }

  /**
   * Takes a pose, once the last change is a while ago: arms that swap with every sentence are a
   * puppet's.
   */
  take(pose: Pose): void {
    this.waiting?.remove();
    if (this.motion.reduced) {
      this.change(pose);
      return;
    }
    const wait = Math.max(0, this.changed + TIMINGS.betweenPoses.ms - this.scene.time.now);
    this.waiting = this.scene.time.delayedCall(wait, () => {
      this.waiting = this.scene.time.delayedCall(this.breath.untilDrawnIn(), () =>
        this.change(pose),
      );
    });
  }

  /** Sits like this, with no way there. */
  set(pose: Pose): void {
    this.waiting?.remove();
    this.swap(pose);
    this.settle();
    this.breath.lean(pose, 0);
  }

  /** The hands move a little and come back. */
  fidget(): void {
    if (this.changing) return;
    const { body, coat, pose } = this.figures[this.at];
    const on =
      coat && this.worn.alpha > 0.5
        ? { texture: coat.texture.key, y: COAT_AT, box: COAT_BOX }
        : { texture: body.texture.key, y: 0, box: BODY_BOX };
    const pixels = DRAWN_AT * CLIENT;
    const { top, foot } = HANDS[pose];
    this.hands.show(
      on.texture,
      {
        top: (top - FIDGET.soft - on.box.y) * pixels,
        soft: FIDGET.soft * pixels,
        foot: (foot - on.box.y) * pixels,
      },
      on.y,
    );
    this.posed.bringToTop(this.hands.all);
    this.scene.tweens.add({
      targets: this.hands.all,
      x: FIDGET.x,
      y: -FIDGET.y,
      duration: TIMINGS.hands.ms / 2,
      yoyo: true,
      repeat: 1,
      ease: 'Sine.easeInOut',
      onComplete: () => {
        this.hands.all.setPosition(0, 0);
        this.hands.hide();
      },
    });
  }

  /** Puts what is seen of each figure on the drawings. */
  update(): void {
    for (const { body, coat, share } of this.figures) {
      const on = coat ? this.worn.alpha : 0;
      // The coat is whole before the body under it is: it would shine through, and be seen as a
      // flash of its colour.
      const [under, over] = [
        Math.max(0, share * 2 - 1) * on + share * (1 - on),
        Math.min(1, share * 2) * on,
      ];
      body.setAlpha(under).setVisible(under > 0);
      coat?.setAlpha(over).setVisible(over > 0);
    }
  }

  private change(pose: Pose): void {
    if (this.figures[this.at].pose === pose) return;
    this.changed = this.scene.time.now;
    this.settle();
    const [going, coming] = this.swap(pose);
    if (!this.motion.reduced) this.breath.deepen();
    this.breath.lean(pose, this.motion.reduced ? 0 : TIMINGS.pose.ms);
    this.changing = this.scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration: TIMINGS.pose.ms,
      onUpdate: (tween) => {
        const shares = poseShares(tween.getValue() ?? 1);
        coming.share = shares.coming;
        going.share = shares.going;
      },
      onComplete: () => this.settle(),
    });
  }

  /**
   * The other figure, over this one, takes the pose. Returns the one that goes and the one that
   * comes.
   */
  private swap(pose: Pose): readonly [Figure, Figure] {
    const going = this.figures[this.at];
    this.at = this.at === 0 ? 1 : 0;
    const coming = this.figures[this.at];
    coming.pose = pose;
    coming.share = 0;
    this.posed.bringToTop(coming.body.setTexture(`${this.sitter.id}-body-${pose}`));
    if (coming.coat)
      this.posed.bringToTop(coming.coat.setTexture(`${this.sitter.id}-coat-${pose}`));
    return [going, coming];
  }

  /** The newer pose alone is there. */
  private settle(): void {
    this.changing?.remove();
    this.changing = null;
    for (const [index, figure] of this.figures.entries()) figure.share = index === this.at ? 1 : 0;
  }
}
