// The room as a Phaser scene: layers, and how they move. Told what to show; knows no rule of the play.

import * as Phaser from 'phaser';
import { EXPRESSIONS } from '../../assets/art/expressions.ts';
import { addressOf } from './frames.ts';
import { frameRoom } from './framing.ts';
import { nextLook } from './gaze.ts';
import { RoomAround } from './room-around.ts';
import { ARMS_MIDDLE, BEAM_DRAWN_AT, BODY_MIDDLE, CLIENT, COAT_MIDDLE, DRAWN_AT, EYES, GAZES, HEAD_MIDDLE, LEANS, LIDS_MIDDLE, OWN_CHAIR_DRAWN_AT, OWN_CHAIR_MIDDLE, ROOM, SHADOW_MIDDLE, TILTED, TURN } from './room-measures.ts';
import { backOf, drawnOf, framesOf, type Sitter } from './sitters.ts';
import type { Covered, StageView } from './stage-view.ts';
import { type Point, threadBetween } from './thread.ts';

/** Milliseconds of the small movements (docs/architecture.md names their source, the art direction). */
const BREATH = { calm: 4200, anxious: 2600, depth: 0.008 } as const;
const BLINK = { length: 140, least: 2500, most: 6000 } as const;
const POSE = { fade: 900, apart: 8000 } as const;
const GAZE_MOVE = 90;
const HEAD_AFTER_EYES = 150;
/** How long it takes to go or to come, and to put something on or off. */
const PRESENCE = 900;
const WEAR = 700;

const LAMP_LIGHT = 0xffdf9e;
/** From the arm of the client's chair to the arm of the trainee's own. */
const THREAD: { readonly from: Point; readonly to: Point } = { from: { x: 868, y: 412 }, to: { x: 1206, y: 452 } };

export class RoomScene extends Phaser.Scene {
  private readonly sitter: Sitter;
  private view: StageView | null = null;
  private reduced: boolean;
  private covered: Covered = { above: 0, below: 0 };
  private readonly ready: () => void;
  private layers: Layers | null = null;
  private poseChanged = -POSE.apart;
  private waitingPose: Phaser.Time.TimerEvent | null = null;
  /** What the thread shows just now, which moves towards the view's alliance; and how low the head is. */
  private readonly shown = { alliance: 34, drop: 0, lean: 0 };

  constructor(sitter: Sitter, reduced: boolean, ready: () => void) {
    super('room');
    this.sitter = sitter;
    this.reduced = reduced;
    this.ready = ready;
  }

  preload(): void {
    for (const name of framesOf(this.sitter)) this.load.image(name, addressOf(name));
  }

  create(): void {
    const { face } = ROOM;
    const image = (name: string, x: number, y: number): Phaser.GameObjects.Image => this.add.image(x, y, name).setScale(1 / DRAWN_AT);
    const { id, room, faces: [face0], poses: [pose0], guard } = this.sitter;
    const around = new RoomAround(this, this.sitter);
    const shadow = room === 'room' ? [image('client-shadow', SHADOW_MIDDLE.x, SHADOW_MIDDLE.y).setScale(1 / BEAM_DRAWN_AT)] : [];
    const body = image(`${id}-body-${pose0}`, 0, 0);
    const leaving = image(`${id}-body-${pose0}`, 0, 0).setAlpha(0);
    const coats = guard === 'coat' ? [1, 0].map((alpha) => image(`${id}-coat-${pose0}`, 0, (COAT_MIDDLE.y - BODY_MIDDLE.y) * CLIENT).setAlpha(alpha)) : [];
    const torso = this.add.container(face.x, face.y + BODY_MIDDLE.y * CLIENT, [body, leaving, ...coats]);
    const onHead = (name: string): Phaser.GameObjects.Image => image(name, 0, HEAD_MIDDLE.y * CLIENT);
    const backs = guard === 'hood' ? (['off', 'on'] as const).map((wear) => onHead(backOf(this.sitter, wear))) : [onHead(backOf(this.sitter, 'on'))];
    const irises = [-1, 1].map(() => image(`${id}-iris`, 0, 0));
    const head = onHead(`${id}-${face0}`);
    const lids = image(`${id}-${face0}-shut`, 0, LIDS_MIDDLE.y * CLIENT).setVisible(false);
    const hoods = guard === 'hood' ? (['off', 'on'] as const).map((wear) => onHead(`${id}-hood-${wear}`)) : [];
    const whole = this.add.container(face.x, face.y, [...backs, ...irises, head, lids, ...hoods]).setScale(LEANS[pose0].scale);
    const client = this.add.container(0, 0, [...shadow, torso, whole]);
    this.shown.lean = LEANS[pose0].y;
    if (room === 'room') image('chair-arms', ARMS_MIDDLE.x, ARMS_MIDDLE.y);
    image('own-chair', OWN_CHAIR_MIDDLE.x, OWN_CHAIR_MIDDLE.y).setScale(1 / OWN_CHAIR_DRAWN_AT);
    around.coverAll();
    const thread = this.add.graphics();
    this.layers = { around, client, torso, body, leaving, coats, head, lids, irises, whole, bare: guard === 'hood' ? [backs[0], hoods[0]].flatMap((one) => one ?? []) : [], guards: guard === 'hood' ? [backs[1], hoods[1]].flatMap((one) => one ?? []) : coats.slice(0, 1), thread };
    this.frame();
    this.scale.on('resize', this.frame, this);
    this.blinkLater();
    this.lookOn();
    if (this.view) this.move(null, this.view);
    this.ready();
  }

  /** Breathing: the body by a little, the head just behind it. */
  override update(time: number): void {
    if (!this.layers) return;
    const { around, torso, whole } = this.layers;
    const period = this.view?.face === 'anxious' || this.view?.face === 'angry' ? BREATH.anxious : BREATH.calm;
    const wave = (at: number, over: number): number => this.reduced ? 0 : Math.sin((at / over) * Math.PI * 2);
    torso.setScale(1, 1 + wave(time, period) * BREATH.depth);
    whole.y = ROOM.face.y + (this.shown.drop + this.shown.lean) * CLIENT - wave(time - 80, period) * 1.6;
    around.update(time, this.reduced);
  }

  show(view: StageView): void {
    const before = this.view;
    this.view = { ...view, face: drawnOf(view.face, this.sitter.faces), pose: drawnOf(view.pose, this.sitter.poses) };
    this.move(before, this.view);
  }

  /** From one view to the next; from null all of it is set. */
  private move(before: StageView | null, view: StageView): void {
    if (!this.layers) return;
    const { head, whole, around } = this.layers;
    around.show(before, view, this.reduced);
    if (before?.face !== view.face) {
      head.setTexture(`${this.sitter.id}-${view.face}`);
      this.blink();
    }
    if (before?.pose !== view.pose) this.changePose();
    this.moveGaze(GAZES[view.gaze]);
    const { tilt, drop } = EXPRESSIONS[view.face];
    const headMove = { delay: this.reduced ? 0 : HEAD_AFTER_EYES, duration: this.reduced ? 0 : 380, ease: 'Sine.easeInOut' };
    this.tweens.add({ targets: whole, angle: tilt * TILTED, ...headMove });
    this.tweens.add({ targets: this.shown, drop, ...headMove });
    this.tweens.add({ targets: this.shown, alliance: view.alliance, duration: this.reduced ? 0 : 1200, onUpdate: () => this.drawThread(), onComplete: () => this.drawThread() });
    this.comeAndGo(before, view);
  }

  /** Whether the client is there, and what is kept on. */
  private comeAndGo(before: StageView | null, view: StageView): void {
    if (!this.layers) return;
    const { client, thread, guards, bare } = this.layers;
    const here = view.presence === 'here';
    const fade = (targets: readonly object[], shown: boolean, duration: number): Phaser.Tweens.Tween => this.tweens.add({ targets: [...targets], alpha: shown ? 1 : 0, duration: before === null ? 0 : duration });
    fade([client, thread], here, PRESENCE);
    if (before?.wear === view.wear) return;
    // What shows without it stands below, whole, until it is covered again.
    for (const one of bare) one.setVisible(true);
    fade(guards, view.wear === 'on', WEAR).on('complete', () => {
      for (const one of bare) one.setVisible(this.view?.wear === 'off');
    });
  }

  setMotion(reduced: boolean): void {
    this.reduced = reduced;
  }

  setClear(covered: Covered): void {
    this.covered = covered;
    if (this.layers) this.frame();
  }

  private blink(): void {
    if (!this.layers || !this.view || this.reduced) return;
    const { lids } = this.layers;
    lids.setTexture(`${this.sitter.id}-${this.view.face}-shut`).setVisible(true);
    this.time.delayedCall(BLINK.length, () => lids.setVisible(false));
  }

  /** A change of pose waits until the last one is a while ago: arms that swap with every sentence are a puppet's. */
  private changePose(): void {
    const wait = Math.max(0, this.poseChanged + POSE.apart - this.time.now);
    this.waitingPose?.remove();
    this.waitingPose = this.time.delayedCall(this.reduced ? 0 : wait, () => {
      const pose = this.view?.pose ?? this.sitter.poses[0];
      const texture = `${this.sitter.id}-body-${pose}`;
      if (!this.layers || this.layers.body.texture.key === texture) return;
      const { body, leaving, coats: [coat, coatLeaving], whole } = this.layers;
      this.poseChanged = this.time.now;
      leaving.setTexture(body.texture.key).setAlpha(1);
      body.setTexture(texture);
      coatLeaving?.setTexture(coat?.texture.key ?? '').setAlpha(coat?.alpha ?? 0);
      coat?.setTexture(`${this.sitter.id}-coat-${pose}`);
      this.tweens.add({ targets: coatLeaving ? [leaving, coatLeaving] : leaving, alpha: 0, duration: POSE.fade });
      const { y, scale } = LEANS[pose];
      this.tweens.add({ targets: this.shown, lean: y, duration: this.reduced ? 0 : POSE.fade });
      this.tweens.add({ targets: whole, scale, duration: this.reduced ? 0 : POSE.fade });
    });
  }

  private moveGaze({ x, y }: Point): void {
    if (!this.layers || !this.view) return;
    const turn = EXPRESSIONS[this.view.face].turn * TURN;
    for (const [index, iris] of this.layers.irises.entries()) {
      const side = index === 0 ? -1 : 1;
      this.tweens.add({ targets: iris, x: (turn + EYES.apart * side + x) * CLIENT, y: (EYES.y + y) * CLIENT, duration: this.reduced ? 0 : GAZE_MOVE });
    }
  }

  private lookOn(): void {
    const look = nextLook(this.view?.gaze ?? 'down', Math.random);
    if (!this.reduced) this.moveGaze(look);
    this.time.delayedCall(look.hold, () => this.lookOn());
  }

  private blinkLater(): void {
    const wait = Phaser.Math.Between(BLINK.least, BLINK.most) / (this.view?.face === 'tears' ? 2 : 1);
    this.time.delayedCall(wait, () => {
      this.blink();
      this.blinkLater();
    });
  }

  /** The thread as it is just now. */
  private drawThread(): void {
    if (!this.layers || !this.view) return;
    const { thread } = this.layers;
    // In the office there is nobody at the other end.
    if (this.sitter.room === 'office') return;
    const { strands, knot } = threadBetween(THREAD.from, THREAD.to, this.shown.alliance, this.view.rupture);
    thread.clear();
    for (const [width, alpha] of [[9, 0.1], [4, 0.22], [1.6, 0.9]] as const) {
      for (const strand of strands) {
        thread.lineStyle(width, LAMP_LIGHT, alpha * (0.5 + this.shown.alliance / 200));
        thread.strokePoints(strand.map(({ x, y }) => new Phaser.Math.Vector2(x, y)));
      }
    }
    if (knot) thread.fillStyle(LAMP_LIGHT, 0.3).fillCircle(knot.x, knot.y, 9).fillStyle(LAMP_LIGHT, 1).fillCircle(knot.x, knot.y, 4);
  }

  /** Fits the room to the canvas and to what is free of it. */
  private frame(): void {
    const { width, height } = this.scale.gameSize;
    const { zoom, x, y } = frameRoom(width, height, this.covered);
    this.cameras.main.setZoom(zoom).centerOn(x, y);
  }
}

type Layers = {
  readonly around: RoomAround;
  /** All of the client, as one that comes and goes. */
  readonly client: Phaser.GameObjects.Container;
  readonly torso: Phaser.GameObjects.Container;
  readonly body: Phaser.GameObjects.Image;
  /** The pose being left, fading over the new one. */
  readonly leaving: Phaser.GameObjects.Image;
  /** The coat over the body, and over that the coat of the pose being left; none without a coat. */
  readonly coats: readonly Phaser.GameObjects.Image[];
  readonly head: Phaser.GameObjects.Image;
  /** The shut eyes of a blink, over the head. */
  readonly lids: Phaser.GameObjects.Image;
  readonly irises: readonly Phaser.GameObjects.Image[];
  readonly whole: Phaser.GameObjects.Container;
  /** What is kept on as a guard, and what shows when it is off. */
  readonly guards: readonly Phaser.GameObjects.Image[];
  readonly bare: readonly Phaser.GameObjects.Image[];
  readonly thread: Phaser.GameObjects.Graphics;
};
