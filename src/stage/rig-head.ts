// The head of the person in the chair: face, blinking, gaze and tears, and the hood over it.

import type * as Phaser from 'phaser';
import { EXPRESSIONS } from '../cast/expressions.ts';
import type { Face, Gaze, Wearing } from '../cast/appearance.ts';
import { nextGlance } from './gaze.ts';
import { RigFace } from './rig-face.ts';
import { RigTears } from './rig-tears.ts';
import { CLIENT, DRAWN_AT, EYES, GAZES, HEAD_MIDDLE, LEANS, ROOM, TURN } from '../cast/measures.ts';
import { backOf, type Sitter } from '../cast/sitters.ts';
import type { Motion } from './stage-view.ts';
import type { Scene } from '../play/scene.ts';
import type { Point } from './thread.ts';
import { drawn, TIMINGS } from './timings.ts';

const WEARS: readonly Wearing[] = ['off', 'on'];

export class RigHead {
  /** All of the head, which pivots at its middle. */
  readonly whole: Phaser.GameObjects.Container;
  readonly face: RigFace;
  private readonly scene: Phaser.Scene;
  private readonly motion: Motion;
  /** Behind the head and over it, for the hood off and on; where there is none, one back alone. */
  private readonly backs: readonly Phaser.GameObjects.Image[];
  private readonly hoods: readonly Phaser.GameObjects.Image[];
  private readonly irises: readonly Phaser.GameObjects.Image[];
  private readonly tears: RigTears;
  private view: Scene | null = null;
  /** The eyes that are seen just now, and where they look. */
  private eyes: Face;
  private looking: Point = GAZES.down;
  private looks: Phaser.Time.TimerEvent | null = null;

  constructor(scene: Phaser.Scene, sitter: Sitter, motion: Motion) {
    this.scene = scene;
    this.motion = motion;
    const {
      id,
      guard,
      faces: [face],
      poses: [pose],
    } = sitter;
    this.eyes = face;
    const image = (name: string, y: number): Phaser.GameObjects.Image =>
      scene.add.image(0, y * CLIENT, name).setScale(1 / DRAWN_AT);
    const wears = guard === 'hood' ? WEARS : ['on' as const];
    this.backs = wears.map((wear) => image(backOf(sitter, wear), HEAD_MIDDLE.y));
    this.irises = [-1, 1].map(() => image(`${id}-iris`, 0));
    this.face = new RigFace(scene, sitter, motion, (eyes) => {
      this.eyes = eyes;
      this.moveGaze(this.looking, 0);
    });
    this.tears = new RigTears(scene, motion);
    this.hoods =
      guard === 'hood' ? WEARS.map((wear) => image(`${id}-hood-${wear}`, HEAD_MIDDLE.y)) : [];
    this.whole = scene.add
      .container(ROOM.face.x, ROOM.face.y, [
        ...this.backs,
        ...this.irises,
        ...this.face.parts,
        this.tears.drop,
        ...this.hoods,
      ])
      .setScale(LEANS[pose].scale);
    this.blinkLater();
    this.lookOn();
  }

  /** What a hood is drawn with, worn like this. */
  covers(wearing: Wearing): readonly Phaser.GameObjects.Image[] {
    const at = WEARS.indexOf(wearing);
    return [this.backs[at], this.hoods[at]].flatMap((one) => one ?? []);
  }

  show(before: Scene | null, view: Scene): void {
    this.view = view;
    const faces = { eyes: view.eyes, mouth: view.face };
    if (!before) this.face.set(faces);
    else if (before.face !== view.face || before.eyes !== view.eyes) this.face.change(faces);
    this.tears.weep(view.eyes === 'tears');
    if (before?.gaze !== view.gaze || before.face !== view.face)
      this.lookAt(view.gaze, drawn(TIMINGS.gazeHeld, Math.random));
  }

  /** Looks there for so many milliseconds, and then goes on as the story has it. */
  lookAt(gaze: Gaze, hold: number): void {
    this.moveGaze(GAZES[gaze]);
    this.looks?.remove();
    this.looks = this.scene.time.delayedCall(hold, () => this.lookOn());
  }

  private moveGaze(to: Point, duration: number = TIMINGS.gaze.ms): void {
    this.looking = to;
    const turn = EXPRESSIONS[this.eyes].turn * TURN;
    for (const [index, iris] of this.irises.entries()) {
      const side = index === 0 ? -1 : 1;
      const there = { x: (turn + EYES.apart * side + to.x) * CLIENT, y: (EYES.y + to.y) * CLIENT };
      this.scene.tweens.killTweensOf(iris);
      // A tween of no length would still leave one frame of eyes without irises in a head that has
      // turned.
      if (this.motion.reduced || duration === 0) iris.setPosition(there.x, there.y);
      else this.scene.tweens.add({ targets: iris, ...there, duration });
    }
  }

  private lookOn(): void {
    const look = nextGlance(this.view?.gaze ?? 'down', Math.random);
    if (!this.motion.reduced) this.moveGaze(look);
    else if (this.view) this.moveGaze(GAZES[this.view.gaze]);
    this.looks = this.scene.time.delayedCall(look.hold, () => this.lookOn());
  }

  private blinkLater(): void {
    const between =
      this.view?.eyes === 'tears' ? TIMINGS.betweenBlinksInTears : TIMINGS.betweenBlinks;
    this.scene.time.delayedCall(drawn(between, Math.random), () => {
      this.face.blink();
      this.blinkLater();
    });
  }
}
