// The room as a Phaser scene: what stands over what, the thread, and the camera. Told what to show;
// knows no rule of the play.

import * as Phaser from 'phaser';
import { frameRoom } from './framing.ts';
import { RoomAround } from './room-around.ts';
import {
  ARMS_MIDDLE,
  DRAWN_AT,
  OWN_CHAIR_DRAWN_AT,
  OWN_CHAIR_MIDDLE,
  THREAD,
} from '../cast/measures.ts';
import type { Ease } from './sharpness.ts';
import { SitterRig } from './sitter-rig.ts';
import { drawnOf, type Sitter } from '../cast/sitters.ts';
import type { Covered, Motion } from './stage-view.ts';
import type { Scene } from '../play/scene.ts';
import { GLOWS, type Point, threadBetween } from './thread.ts';
import { TIMINGS } from './timings.ts';

const LAMP_LIGHT = 0xffdf9e;

export class RoomScene extends Phaser.Scene {
  private readonly sitter: Sitter;
  private readonly drawings: ReadonlyMap<string, HTMLImageElement>;
  private readonly motion: Motion;
  private view: Scene | null = null;
  private covered: Covered = { above: 0, below: 0 };
  private readonly ready: () => void;
  private layers: Layers | null = null;
  /**
   * The alliance that the thread shows just now, which moves towards the view's, and how far (0-1)
   * the camera has gone to the door.
   */
  private readonly shown = { alliance: 34, atDoor: 0 };

  constructor(
    sitter: Sitter,
    drawings: ReadonlyMap<string, HTMLImageElement>,
    reduced: boolean,
    ready: () => void,
  ) {
    super('room');
    this.sitter = sitter;
    this.drawings = drawings;
    this.motion = { reduced };
    this.ready = ready;
  }

  create(): void {
    for (const [name, drawing] of this.drawings) this.textures.addImage(name, drawing);
    const image = (name: string, { x, y }: Point, scale: number): Phaser.GameObjects.Image =>
      this.add.image(x, y, name).setScale(1 / scale);
    const around = new RoomAround(this, this.sitter);
    const sitting = new SitterRig(this, this.sitter, this.motion);
    if (this.sitter.room === 'room') image('chair-arms', ARMS_MIDDLE, DRAWN_AT);
    image('own-chair', OWN_CHAIR_MIDDLE, OWN_CHAIR_DRAWN_AT);
    around.coverAll();
    this.layers = { around, sitting, thread: this.add.graphics() };
    this.frame();
    this.scale.on('resize', this.frame, this);
    if (this.view) this.move(null, this.view);
    this.ready();
  }

  override update(time: number, elapsed: number): void {
    this.layers?.sitting.update(elapsed);
    this.layers?.around.update(time, this.motion.reduced);
  }

  show(view: Scene): void {
    const before = this.view;
    this.view = {
      ...view,
      face: drawnOf(view.face, this.sitter.faces),
      eyes: drawnOf(view.eyes, this.sitter.faces),
      pose: drawnOf(view.pose, this.sitter.poses),
    };
    this.move(before, this.view);
  }

  setMotion(reduced: boolean): void {
    this.motion.reduced = reduced;
  }

  setClear(covered: Covered): void {
    this.covered = covered;
    if (this.layers) this.frame();
  }

  /** Leaves out what a slow machine can do without. */
  setEase(ease: Ease): void {
    this.layers?.around.setEase(ease);
  }

  /** From one view to the next; from null all of it is set. */
  private move(before: Scene | null, view: Scene): void {
    if (!this.layers) return;
    const { around, sitting, thread } = this.layers;
    around.show(before, view, this.motion.reduced);
    sitting.show(before, view);
    this.tweens.add({
      targets: this.shown,
      alliance: view.alliance,
      duration: this.motion.reduced ? 0 : TIMINGS.light.ms,
      onUpdate: () => this.drawThread(),
      onComplete: () => this.drawThread(),
    });
    this.tweens.add({
      targets: thread,
      alpha: view.presence === 'gone' ? 0 : 1,
      duration: before === null ? 0 : TIMINGS.presence.ms,
    });
    this.tweens.add({
      targets: this.shown,
      atDoor: view.presence === 'door' ? 1 : 0,
      duration: before === null || this.motion.reduced ? 0 : TIMINGS.presence.ms,
      ease: 'Sine.easeInOut',
      onUpdate: () => this.frame(),
      onComplete: () => this.frame(),
    });
  }

  /** The thread as it is just now. */
  private drawThread(): void {
    if (!this.layers || !this.view) return;
    const { thread } = this.layers;
    // In the office there is nobody at the other end.
    if (this.sitter.room === 'office') return;
    const { strands, knot } = threadBetween(
      THREAD.from,
      THREAD.to,
      this.shown.alliance,
      this.view.rupture,
    );
    thread.clear();
    for (const [width, alpha] of GLOWS) {
      for (const strand of strands) {
        thread.lineStyle(width, LAMP_LIGHT, alpha * (0.5 + this.shown.alliance / 200));
        thread.strokePoints(strand.map(({ x, y }) => new Phaser.Math.Vector2(x, y)));
      }
    }
    if (knot)
      thread
        .fillStyle(LAMP_LIGHT, 0.3)
        .fillCircle(knot.x, knot.y, 9)
        .fillStyle(LAMP_LIGHT, 1)
        .fillCircle(knot.x, knot.y, 4);
  }

  /** Fits the room to the canvas and to what is free of it. */
  private frame(): void {
    const { width, height } = this.scale.gameSize;
    const { zoom, x, y } = frameRoom(width, height, this.covered, this.shown.atDoor);
    this.cameras.main.setZoom(zoom).centerOn(x, y);
  }
}

type Layers = {
  readonly around: RoomAround;
  readonly sitting: SitterRig;
  readonly thread: Phaser.GameObjects.Graphics;
};
