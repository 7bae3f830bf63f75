// The room round the client: the sky in the window, rain, the clock, what stands beside the chair,
// and how light and lamp are. Told what to show; the client and the thread are not its own.

import type * as Phaser from 'phaser';
import type { Sky } from '../cast/appearance.ts';
import { handsAt } from './clock.ts';
import { rainAt } from './rain.ts';
import {
  ARMS,
  BEAM_DRAWN_AT,
  BEAM_MIDDLE,
  CLOCK,
  DRAWN_AT,
  GLOW_DRAWN_AT,
  GLOW_MIDDLE,
  ROOM,
  ROOM_DRAWN_AT,
  SKY_DRAWN_AT,
  SKY_MIDDLE,
  THINGS_MIDDLE,
} from '../cast/measures.ts';
import { type Ease, EASES } from './sharpness.ts';
import type { Sitter } from '../cast/sitters.ts';
import { mixLight, SKY_LIGHTS, type SkyLight } from './skies.ts';
import type { Scene } from '../play/scene.ts';
import { TIMINGS } from './timings.ts';

/** The share by which the lamp drifts, so that the room is never quite still (art direction). */
const DRIFT = 0.03;
const HAND = 0x3c282b;
const RAIN = 0xe4edf4;
/** The cool that lies in the room while there is little alliance. */
const COOL = 0x2a1f4a;

export class RoomAround {
  private readonly scene: Phaser.Scene;
  private readonly window: {
    readonly sky: Phaser.GameObjects.Image;
    readonly leaving: Phaser.GameObjects.Image;
    readonly rain: Phaser.GameObjects.Graphics;
  } | null;
  private readonly hands: Phaser.GameObjects.Graphics;
  /** What stands beside the client's chair. */
  private readonly things: Phaser.GameObjects.Image | null;
  private readonly beam: Phaser.GameObjects.Image;
  private readonly behind: Phaser.GameObjects.Rectangle;
  private readonly cool: Phaser.GameObjects.Rectangle;
  private readonly glow: Phaser.GameObjects.Image;
  private onArms: Phaser.GameObjects.Graphics | null = null;
  private over: Phaser.GameObjects.Rectangle | null = null;
  private from: SkyLight = SKY_LIGHTS.dusk;
  private to: SkyLight = SKY_LIGHTS.dusk;
  private sky: Sky | null = null;
  private ease: Ease = EASES[0];
  /**
   * How far the sky has become the next (0-1), the time on the clock, and how cool and how lit the
   * room is before any sky.
   */
  private readonly shown = { share: 1, clock: 0, cool: 0, lamp: 0.5 };

  /** Everything behind the client. */
  constructor(scene: Phaser.Scene, { id, room }: Sitter) {
    this.scene = scene;
    const image = (
      name: string,
      { x, y }: { x: number; y: number },
      scale: number,
    ): Phaser.GameObjects.Image => scene.add.image(x, y, name).setScale(1 / scale);
    const middle = { x: ROOM.x + ROOM.width / 2, y: ROOM.y + ROOM.height / 2 };
    this.window =
      room === 'room'
        ? {
            sky: image('sky-dusk', SKY_MIDDLE, SKY_DRAWN_AT),
            leaving: image('sky-dusk', SKY_MIDDLE, SKY_DRAWN_AT).setAlpha(0),
            rain: scene.add.graphics().setAlpha(0),
          }
        : null;
    image(room, middle, ROOM_DRAWN_AT);
    this.hands = scene.add.graphics({ x: CLOCK.x, y: CLOCK.y });
    this.things = room === 'room' ? image(`${id}-things`, THINGS_MIDDLE, DRAWN_AT) : null;
    this.behind = this.wash(0);
    this.beam = image('window-light', BEAM_MIDDLE, BEAM_DRAWN_AT).setVisible(room === 'room');
    this.cool = this.wash(COOL);
    this.glow = image('lamp-glow', GLOW_MIDDLE, GLOW_DRAWN_AT);
  }

  /**
   * What lies over everybody, and over the arms of the chair, which stand before the client; called
   * when all that has been drawn.
   */
  coverAll(): void {
    this.onArms = this.window ? this.scene.add.graphics() : null;
    this.over = this.wash(0);
  }

  /** Leaves out what a slow machine can do without. */
  setEase(ease: Ease): void {
    this.ease = ease;
    this.beam.setVisible(ease.drift && this.window !== null);
    this.glow.setVisible(ease.glow);
  }

  /** From the view before, or with null from nothing, to this one. */
  show(before: Scene | null, view: Scene, reduced: boolean): void {
    const still = before === null;
    this.showSky(this.window ? view.sky : 'dusk', still);
    const lamplit = view.light === 'lamp';
    const cool = (1 - view.alliance / 100) * 0.3 + (lamplit ? 0.16 : 0);
    const lamp = Math.min(1, 0.25 + (view.alliance / 100) * 0.6 + (lamplit ? 0.2 : 0));
    this.scene.tweens.add({
      targets: this.shown,
      cool,
      lamp,
      duration: still || reduced ? 0 : TIMINGS.light.ms,
    });
    if (this.things)
      this.scene.tweens.add({
        targets: this.things,
        alpha: view.presence === 'here' && view.things === 'beside' ? 1 : 0,
        duration: still ? 0 : TIMINGS.things.ms,
      });
    const turns = still || reduced || view.clock < this.shown.clock ? 0 : TIMINGS.clock.ms;
    this.scene.tweens.add({
      targets: this.shown,
      clock: view.clock,
      duration: turns,
      ease: 'Sine.easeInOut',
    });
  }

  /** The room as it is at this moment of the scene, in milliseconds. */
  update(time: number, reduced: boolean): void {
    const { behind, over, beam, cool, lamp } = mixLight(this.from, this.to, this.shown.share);
    const coolness = { colour: COOL, strength: this.shown.cool * cool };
    for (const [rectangle, { colour, strength }] of [
      [this.behind, behind],
      [this.over, over],
      [this.cool, coolness],
    ] as const) {
      rectangle?.setFillStyle(colour, strength).setVisible(strength > 0.002);
    }
    this.onArms?.clear();
    for (const { colour, strength } of [behind, coolness]) {
      this.onArms?.fillStyle(colour, strength);
      for (const arm of ARMS)
        this.onArms?.fillPoints(
          arm.map(([x, y]) => ({ x, y }) as Phaser.Math.Vector2),
          true,
        );
    }
    this.beam.setAlpha(beam);
    this.glow.setAlpha(
      Math.min(1, this.shown.lamp * lamp) *
        (1 +
          (reduced || !this.ease.drift
            ? 0
            : Math.sin((time / TIMINGS.drift.ms) * Math.PI * 2) * DRIFT)),
    );
    this.drawHands();
    if (this.window && this.window.rain.alpha > 0) this.drawRain(reduced ? 0 : time / 1000);
  }

  private showSky(sky: Sky, still: boolean): void {
    if (sky === this.sky) return;
    const duration = still ? 0 : TIMINGS.sky.ms;
    this.from = mixLight(this.from, this.to, this.shown.share);
    this.to = SKY_LIGHTS[sky];
    this.shown.share = 0;
    this.scene.tweens.add({ targets: this.shown, share: 1, duration });
    if (this.window) {
      const { sky: pane, leaving, rain } = this.window;
      leaving.setTexture(pane.texture.key).setAlpha(1);
      pane.setTexture(`sky-${sky}`);
      this.scene.tweens.add({ targets: leaving, alpha: 0, duration });
      this.scene.tweens.add({ targets: rain, alpha: sky === 'rain' ? 1 : 0, duration });
    }
    this.sky = sky;
  }

  private drawHands(): void {
    const { hour, minute } = handsAt(this.shown.clock);
    this.hands.clear();
    for (const [turn, long, width] of [
      [hour, CLOCK.hour, 5],
      [minute, CLOCK.minute, 3.4],
    ] as const) {
      const radians = (turn * Math.PI) / 180;
      const [x, y] = [Math.sin(radians), -Math.cos(radians)];
      this.hands.lineStyle(width, HAND, 1).lineBetween(-x * 5, -y * 5, x * long, y * long);
      this.hands.fillStyle(HAND, 1).fillCircle(x * long, y * long, width / 2);
    }
    this.hands.fillStyle(0xa45c46, 1).fillCircle(0, 0, 3.5);
  }

  private drawRain(seconds: number): void {
    const rain = this.window?.rain.clear();
    for (const { from, to, strength } of rainAt(seconds))
      rain?.lineStyle(1.3, RAIN, strength).lineBetween(from.x, from.y, to.x, to.y);
  }

  private wash(colour: number): Phaser.GameObjects.Rectangle {
    return this.scene.add.rectangle(
      ROOM.x + ROOM.width / 2,
      ROOM.y + ROOM.height / 2,
      ROOM.width,
      ROOM.height,
      colour,
      0,
    );
  }
}
