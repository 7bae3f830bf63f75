// The room as a Phaser scene: layers, and how they move. Told what to show; knows no rule of the play.

import * as Phaser from 'phaser';
import { EXPRESSIONS } from '../../assets/art/expressions.ts';
import { addressOf, BODY_MIDDLE, CLIENT, DRAWN_AT, EYES, framesOf, GAZES, ROOM } from './frames.ts';
import type { StageView } from './stage-view.ts';

/** Seconds and milliseconds of the small movements (docs/architecture.md names their source, the art direction). */
const BREATH = { calm: 4200, anxious: 2600, depth: 0.008 } as const;
const BLINK = { length: 140, least: 2500, most: 6000 } as const;
const POSE_FADE = 900;
const GAZE_MOVE = 90;

/** Turned heads move their features this far, in client units; the same figure as in the drawing of the head. */
const TURN = 11;

export class RoomScene extends Phaser.Scene {
  private readonly client: string;
  private view: StageView | null = null;
  private reduced: boolean;
  private readonly ready: () => void;
  private layers: Layers | null = null;

  constructor(client: string, reduced: boolean, ready: () => void) {
    super('room');
    this.client = client;
    this.reduced = reduced;
    this.ready = ready;
  }

  preload(): void {
    for (const name of framesOf(this.client)) this.load.image(name, addressOf(name));
  }

  create(): void {
    const { face } = ROOM;
    const image = (name: string, x: number, y: number): Phaser.GameObjects.Image => this.add.image(x, y, name).setScale(1 / DRAWN_AT);
    image('room', ROOM.width / 2, ROOM.height / 2);
    const body = image(`${this.client}-body-held`, face.x, face.y + BODY_MIDDLE.y * CLIENT);
    const leaving = image(`${this.client}-body-held`, body.x, body.y).setAlpha(0);
    const hood = image(`${this.client}-hood-back`, 0, 0);
    const irises = [-1, 1].map(() => image(`${this.client}-iris`, 0, 0));
    const head = image(`${this.client}-neutral`, 0, 0);
    const whole = this.add.container(face.x, face.y, [hood, ...irises, head]);
    image('chair-arms', ROOM.width / 2, ROOM.height / 2);
    const dusk = this.add.rectangle(ROOM.width / 2, ROOM.height / 2, ROOM.width * 2, ROOM.height * 2, 0x2a1f4a, 0);
    this.layers = { body, leaving, head, irises, whole, dusk };
    this.frame();
    this.scale.on('resize', this.frame, this);
    this.blinkLater();
    if (this.view) this.show(this.view);
    this.ready();
  }

  /** Breathing: the body by a little, the head just behind it. */
  override update(time: number): void {
    if (!this.layers || this.reduced) return;
    const { body, whole } = this.layers;
    const period = this.view?.face === 'anxious' || this.view?.face === 'angry' ? BREATH.anxious : BREATH.calm;
    const wave = (at: number): number => Math.sin((at / period) * Math.PI * 2);
    body.setScale(1 / DRAWN_AT, (1 + wave(time) * BREATH.depth) / DRAWN_AT);
    whole.y = ROOM.face.y + this.drop() - wave(time - 80) * 1.6;
  }

  show(view: StageView): void {
    const before = this.view;
    this.view = view;
    if (!this.layers) return;
    const { head, whole, dusk } = this.layers;
    if (before?.face !== view.face || before === view) {
      head.setTexture(`${this.client}-${view.face}-shut`);
      this.time.delayedCall(this.reduced ? 0 : BLINK.length, () => this.openEyes());
    }
    if (before?.pose !== view.pose || before === view) this.changePose(view.pose);
    this.moveGaze();
    const { tilt } = EXPRESSIONS[view.face];
    this.tweens.add({ targets: whole, angle: tilt * 0.6, y: ROOM.face.y + this.drop(), duration: this.reduced ? 0 : 380, ease: 'Sine.easeInOut' });
    const dark = (1 - view.alliance / 100) * 0.26 + (view.light === 'lamp' ? 0.1 : 0);
    this.tweens.add({ targets: dusk, fillAlpha: dark, duration: 1200 });
  }

  setMotion(reduced: boolean): void {
    this.reduced = reduced;
  }

  private drop(): number {
    return (this.view ? EXPRESSIONS[this.view.face].drop : 0) * CLIENT;
  }

  private openEyes(): void {
    if (this.view) this.layers?.head.setTexture(`${this.client}-${this.view.face}`);
  }

  private changePose(pose: StageView['pose']): void {
    if (!this.layers) return;
    const { body, leaving } = this.layers;
    leaving.setTexture(body.texture.key).setAlpha(1);
    body.setTexture(`${this.client}-body-${pose}`);
    this.tweens.add({ targets: leaving, alpha: 0, duration: POSE_FADE });
  }

  private moveGaze(): void {
    if (!this.layers || !this.view) return;
    const turn = EXPRESSIONS[this.view.face].turn * TURN;
    const { x, y } = GAZES[this.view.gaze];
    for (const [index, iris] of this.layers.irises.entries()) {
      const side = index === 0 ? -1 : 1;
      this.tweens.add({ targets: iris, x: (turn + EYES.apart * side + x) * CLIENT, y: (EYES.y + y) * CLIENT, duration: this.reduced ? 0 : GAZE_MOVE });
    }
  }

  private blinkLater(): void {
    const wait = Phaser.Math.Between(BLINK.least, BLINK.most) / (this.view?.face === 'tears' ? 2 : 1);
    this.time.delayedCall(wait, () => {
      if (this.view && !this.reduced) {
        this.layers?.head.setTexture(`${this.client}-${this.view.face}-shut`);
        this.time.delayedCall(BLINK.length, () => this.openEyes());
      }
      this.blinkLater();
    });
  }

  /** Fits the room to the canvas: whole on a wide screen, the client and their hands on a tall one. */
  private frame(): void {
    const { width, height } = this.scale.gameSize;
    const tall = width < height * 1.3;
    const zoom = tall ? Math.max(width / 520, height / 480) : Math.max(width / ROOM.width, height / ROOM.height);
    const camera = this.cameras.main;
    camera.setZoom(zoom);
    if (tall) camera.centerOn(ROOM.face.x, 60 + height / zoom / 2);
    else camera.centerOn(ROOM.width / 2, Math.min(ROOM.height / 2, height / zoom / 2));
  }
}

type Layers = {
  readonly body: Phaser.GameObjects.Image;
  /** The pose being left, fading over the new one. */
  readonly leaving: Phaser.GameObjects.Image;
  readonly head: Phaser.GameObjects.Image;
  readonly irises: readonly Phaser.GameObjects.Image[];
  readonly whole: Phaser.GameObjects.Container;
  /** The cool of the room, over everything. */
  readonly dusk: Phaser.GameObjects.Rectangle;
};
