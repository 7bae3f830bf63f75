// The face: eyes and brows of one drawing, the mouth of the same or of another, and the lids that
// shut over the eyes.

import type * as Phaser from 'phaser';
import type { Face } from '../cast/appearance.ts';
import { HEAD_BOX } from '../cast/boxes.ts';
import { changeFace, type Faces } from './face-change.ts';
import { CLIENT, DRAWN_AT, HEAD_MIDDLE, LIDS_MIDDLE, SEAM } from '../cast/measures.ts';
import { type Edges, SoftBand } from './soft-band.ts';
import type { Sitter } from '../cast/sitters.ts';
import type { Motion } from './stage-view.ts';

import { TIMINGS } from './timings.ts';

const PIXELS = DRAWN_AT * CLIENT;
const LOWER: Edges = {
  top: (SEAM.top - HEAD_BOX.y) * PIXELS,
  soft: SEAM.soft * PIXELS,
  foot: HEAD_BOX.height * PIXELS,
};
/** How far a swallow lifts the mouth, in client units. */
const SWALLOWED = 1.6;

export class RigFace {
  /** From the back to the front. */
  readonly parts: readonly Phaser.GameObjects.GameObject[];
  private readonly scene: Phaser.Scene;
  private readonly id: string;
  private readonly drawn: readonly Face[];
  private readonly motion: Motion;
  private readonly onEyes: (eyes: Face) => void;
  /**
   * The face of the eyes, whole; the next one, fading in over it; the mouth over both, and the next
   * one.
   */
  private readonly base: Phaser.GameObjects.Image;
  private readonly coming: Phaser.GameObjects.Image;
  private readonly mouth: SoftBand;
  private readonly mouthComing: SoftBand;
  private readonly lids: Phaser.GameObjects.Image;
  private faces: Faces;
  private eyesLater: Face | null = null;
  /**
   * Whether other eyes are fading in just now, and whether the lids are to open as soon as they are
   * there.
   */
  private changingEyes = false;
  private opens = false;
  private under: {
    timers: Phaser.Time.TimerEvent[];
    fades: { tween: Phaser.Tweens.Tween; done: () => void }[];
  } = { timers: [], fades: [] };

  /** `onEyes` is told as soon as other eyes are there: a turned head has its irises elsewhere. */
  constructor(
    scene: Phaser.Scene,
    { id, faces }: Sitter,
    motion: Motion,
    onEyes: (eyes: Face) => void,
  ) {
    const [first] = faces;
    this.scene = scene;
    this.id = id;
    this.drawn = faces;
    this.motion = motion;
    this.onEyes = onEyes;
    this.faces = { eyes: first, mouth: first };
    const image = (name: string, y: number): Phaser.GameObjects.Image =>
      scene.add.image(0, y * CLIENT, name).setScale(1 / DRAWN_AT);
    this.base = image(`${id}-${first}`, HEAD_MIDDLE.y);
    this.coming = image(`${id}-${first}`, HEAD_MIDDLE.y).setVisible(false);
    this.mouth = new SoftBand(scene, `${id}-${first}`, HEAD_MIDDLE.y * CLIENT);
    this.mouthComing = new SoftBand(scene, `${id}-${first}`, HEAD_MIDDLE.y * CLIENT);
    this.lids = image(`${id}-${first}-shut`, LIDS_MIDDLE.y).setVisible(false);
    this.parts = [this.base, this.coming, this.mouth.all, this.mouthComing.all, this.lids];
  }

  /** Is these faces, with no way there. */
  set(faces: Faces): void {
    this.finish();
    this.faces = faces;
    this.base.setTexture(`${this.id}-${faces.eyes}`);
    this.settleMouth();
    this.onEyes(faces.eyes);
  }

  /** Goes over to these, each part in its time. A change that is under way is finished first. */
  change(to: Faces): void {
    this.finish();
    const { steps, eyesLater } = changeFace(this.faces, to, this.motion.reduced);
    this.eyesLater = eyesLater;
    for (const step of steps) {
      // Who is drawn in few faces has none in between.
      if (step.part !== 'lids' && !this.drawn.includes(step.face)) continue;
      this.later(step.at, () => {
        if (step.part === 'lids' && step.shut) this.shut(true);
        else if (step.part === 'lids') this.open();
        else if (step.part === 'eyes') this.fadeEyes(step.face);
        else this.fadeMouth(step.face);
      });
    }
  }

  blink(): void {
    if (this.motion.reduced || this.lids.visible) return;
    this.shut(true);
    if (this.eyesLater) this.fadeEyes(this.eyesLater);
    this.eyesLater = null;
    this.later(TIMINGS.blink.ms, () => this.open());
  }

  /** The mouth goes up a little and comes back. */
  swallow(): void {
    if (this.under.fades.length > 0) return;
    this.mouth.show(`${this.id}-${this.faces.mouth}`, LOWER);
    const targets = this.mouth.all;
    const done = (): void => {
      targets.y = 0;
      this.settleMouth();
    };
    this.fade(
      this.scene.tweens.add({
        targets,
        y: -SWALLOWED * CLIENT,
        duration: TIMINGS.swallow.ms / 2,
        yoyo: true,
        ease: 'Sine.easeInOut',
      }),
      done,
    );
  }

  private shut(shut: boolean): void {
    this.lids.setTexture(`${this.id}-${this.faces.eyes}-shut`).setVisible(shut);
  }

  /** Not before the eyes beneath have changed: on a slow machine that is later than planned. */
  private open(): void {
    if (this.changingEyes) this.opens = true;
    else this.shut(false);
  }

  private fadeEyes(eyes: Face): void {
    this.changingEyes = true;
    // The mouth stays what it is while the face beneath it changes.
    this.mouth.show(`${this.id}-${this.faces.mouth}`, LOWER);
    this.coming.setTexture(`${this.id}-${eyes}`).setVisible(true).setAlpha(0);
    this.fade(
      this.scene.tweens.add({ targets: this.coming, alpha: 1, duration: TIMINGS.faceFade.ms }),
      () => {
        this.base.setTexture(`${this.id}-${eyes}`);
        this.coming.setVisible(false);
        this.faces = { ...this.faces, eyes };
        this.onEyes(eyes);
        this.changingEyes = false;
        this.shut(this.lids.visible && !this.opens);
        this.opens = false;
        this.settleMouth();
      },
    );
  }

  private fadeMouth(mouth: Face): void {
    this.mouth.show(`${this.id}-${this.faces.mouth}`, LOWER);
    this.mouthComing.show(`${this.id}-${mouth}`, LOWER);
    this.mouthComing.all.setAlpha(0);
    this.fade(
      this.scene.tweens.add({
        targets: this.mouthComing.all,
        alpha: 1,
        duration: TIMINGS.faceFade.ms,
      }),
      () => {
        this.faces = { ...this.faces, mouth };
        this.mouthComing.hide();
        this.settleMouth();
      },
    );
  }

  /** The mouth lies over the face only where it is another's. */
  private settleMouth(): void {
    if (this.faces.eyes === this.faces.mouth) this.mouth.hide();
    else this.mouth.show(`${this.id}-${this.faces.mouth}`, LOWER);
  }

  private later(after: number, act: () => void): void {
    if (after <= 0) {
      act();
      return;
    }
    const timer = this.scene.time.delayedCall(after, () => {
      this.under.timers = this.under.timers.filter((other) => other !== timer);
      act();
    });
    this.under.timers.push(timer);
  }

  private fade(tween: Phaser.Tweens.Tween, done: () => void): void {
    const one = { tween, done };
    this.under.fades.push(one);
    tween.on('complete', () => {
      this.under.fades = this.under.fades.filter((other) => other !== one);
      done();
    });
  }

  /** What is under way is there at once; what had not begun is left. */
  private finish(): void {
    const { timers, fades } = this.under;
    this.under = { timers: [], fades: [] };
    for (const timer of timers) timer.remove();
    for (const { tween, done } of fades) {
      tween.remove();
      done();
    }
    this.eyesLater = null;
    this.shut(false);
  }
}
