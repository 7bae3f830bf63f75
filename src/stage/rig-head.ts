// The head of the person in the chair: face, blinking and gaze, and the hood over it.

import * as Phaser from 'phaser';
import { EXPRESSIONS } from '../../assets/art/expressions.ts';
import type { Wearing } from '../story/cues.ts';
import { nextLook } from './gaze.ts';
import { CLIENT, DRAWN_AT, EYES, GAZES, HEAD_MIDDLE, LEANS, LIDS_MIDDLE, ROOM, TURN } from './room-measures.ts';
import { backOf, type Sitter } from './sitters.ts';
import type { Motion, StageView } from './stage-view.ts';
import type { Point } from './thread.ts';

/** Milliseconds of the small movements (docs/architecture.md names their source, the art direction). */
const BLINK = { length: 140, least: 2500, most: 6000 } as const;
const GAZE_MOVE = 90;
const WEARS: readonly Wearing[] = ['off', 'on'];

export class RigHead {
  /** All of the head, which pivots at its middle. */
  readonly whole: Phaser.GameObjects.Container;
  private readonly scene: Phaser.Scene;
  private readonly sitter: Sitter;
  private readonly motion: Motion;
  /** Behind the head and over it, for the hood off and on; where there is none, one back alone. */
  private readonly backs: readonly Phaser.GameObjects.Image[];
  private readonly hoods: readonly Phaser.GameObjects.Image[];
  private readonly irises: readonly Phaser.GameObjects.Image[];
  private readonly face: Phaser.GameObjects.Image;
  /** The shut eyes of a blink, over the face. */
  private readonly lids: Phaser.GameObjects.Image;
  private view: StageView | null = null;

  constructor(scene: Phaser.Scene, sitter: Sitter, motion: Motion) {
    this.scene = scene;
    this.sitter = sitter;
    this.motion = motion;
    const { id, guard, faces: [face], poses: [pose] } = sitter;
    const image = (name: string, y: number): Phaser.GameObjects.Image => scene.add.image(0, y * CLIENT, name).setScale(1 / DRAWN_AT);
    const wears = guard === 'hood' ? WEARS : ['on' as const];
    this.backs = wears.map((wear) => image(backOf(sitter, wear), HEAD_MIDDLE.y));
    this.irises = [-1, 1].map(() => image(`${id}-iris`, 0));
    this.face = image(`${id}-${face}`, HEAD_MIDDLE.y);
    this.lids = image(`${id}-${face}-shut`, LIDS_MIDDLE.y).setVisible(false);
    this.hoods = guard === 'hood' ? WEARS.map((wear) => image(`${id}-hood-${wear}`, HEAD_MIDDLE.y)) : [];
    this.whole = scene.add.container(ROOM.face.x, ROOM.face.y, [...this.backs, ...this.irises, this.face, this.lids, ...this.hoods]).setScale(LEANS[pose].scale);
    this.blinkLater();
    this.lookOn();
  }

  /** What a hood is drawn with, worn like this. */
  covers(wearing: Wearing): readonly Phaser.GameObjects.Image[] {
    const at = WEARS.indexOf(wearing);
    return [this.backs[at], this.hoods[at]].flatMap((one) => one ?? []);
  }

  show(before: StageView | null, view: StageView): void {
    this.view = view;
    if (before?.face !== view.face) {
      this.face.setTexture(`${this.sitter.id}-${view.face}`);
      this.blink();
    }
    this.moveGaze(GAZES[view.gaze]);
  }

  private blink(): void {
    if (!this.view || this.motion.reduced) return;
    this.lids.setTexture(`${this.sitter.id}-${this.view.face}-shut`).setVisible(true);
    this.scene.time.delayedCall(BLINK.length, () => this.lids.setVisible(false));
  }

  private moveGaze({ x, y }: Point): void {
    if (!this.view) return;
    const turn = EXPRESSIONS[this.view.face].turn * TURN;
    for (const [index, iris] of this.irises.entries()) {
      const side = index === 0 ? -1 : 1;
      this.scene.tweens.add({ targets: iris, x: (turn + EYES.apart * side + x) * CLIENT, y: (EYES.y + y) * CLIENT, duration: this.motion.reduced ? 0 : GAZE_MOVE });
    }
  }

  private lookOn(): void {
    const look = nextLook(this.view?.gaze ?? 'down', Math.random);
    if (!this.motion.reduced) this.moveGaze(look);
    this.scene.time.delayedCall(look.hold, () => this.lookOn());
  }

  private blinkLater(): void {
    const wait = Phaser.Math.Between(BLINK.least, BLINK.most) / (this.view?.face === 'tears' ? 2 : 1);
    this.scene.time.delayedCall(wait, () => {
      this.blink();
      this.blinkLater();
    });
  }
}
