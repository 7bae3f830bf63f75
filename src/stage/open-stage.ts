// The stage's one door: opens the room in an element and is then told what to show. Loaded after
// the words.

import * as Phaser from 'phaser';
import { drawingsOf } from './frames.ts';
import { RoomScene } from './room-scene.ts';
import { EASES, easeAfter, sharpnessOf } from './sharpness.ts';
import { type CastMember, framesOf, sitterOf } from '../cast/sitters.ts';
import type { Covered, Stage } from './stage-view.ts';

/** Milliseconds while everything is still being unpacked; they say nothing about the machine. */
const WARMING_UP = 1200;
/**
 * Milliseconds that go by in one frame at most; after a sleep everything goes on from where it was.
 */
const LONGEST_STEP = 250;

/**
 * The game as Phaser starts it, but for its listeners to the page going out of sight: Phaser 4.2.1
 * never lets go of the document's (`VisibilityHandler`), one is left by every room. What they are
 * for, counting time anew after a sleep, is done by `keepTime`.
 */
class RoomGame extends Phaser.Game {
  protected override start(): void {
    (this as { isRunning: boolean }).isRunning = true;
    this.config.postBoot(this);
    this.loop.start(this.step.bind(this));
  }
}

/**
 * The canvas lies over its element and adds nothing to its size: it follows that size, and one
 * would chase the other for ever.
 */
const CANVAS_STYLE = 'display: block; position: absolute; inset: 0; pointer-events: none';

/**
 * Opens the room with this client in `parent`, or with null the supervisor's office; it fills the
 * element and follows it. Rejects when nothing can be drawn here.
 */
export async function openStage(
  parent: HTMLElement,
  { client, reducedMotion }: { client: CastMember | null; reducedMotion: boolean },
): Promise<Stage> {
  const sitter = sitterOf(client);
  const drawings = await drawingsOf(framesOf(sitter));
  let covered: Covered = { above: 0, below: 0 };
  let step = 0;
  /**
   * The element's size in CSS pixels, and how finely to draw in it. Nobody sees more of a room than
   * the window shows.
   */
  const measure = (): { width: number; height: number; density: number } => {
    const [width, height] = [
      Math.min(parent.clientWidth, window.innerWidth),
      Math.min(parent.clientHeight, window.innerHeight),
    ];
    return {
      width,
      height,
      density: sharpnessOf(
        window.devicePixelRatio || 1,
        width,
        height,
        covered,
        EASES[step] ?? EASES[0],
      ),
    };
  };
  const first = measure();
  const scene = { room: null as RoomScene | null };
  let game: Phaser.Game | null = null;
  await new Promise<void>((ready) => {
    scene.room = new RoomScene(sitter, drawings, reducedMotion, ready);
    game = new RoomGame({
      type: Phaser.AUTO,
      parent,
      width: first.width * first.density,
      height: first.height * first.density,
      scale: { mode: Phaser.Scale.NONE, zoom: 1 / first.density },
      canvasStyle: CANVAS_STYLE,
      transparent: true,
      banner: false,
      // Breathing needs no more, and a phone's battery is spared.
      fps: { limit: 30 },
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      // Phaser 4.2.1 picks the wrong texture on rotated images when several are bound (phaser
      // #7372).
      render: { maxTextures: 1 },
      scene: scene.room,
    });
  });
  const opened = game as Phaser.Game | null;
  const fill = (): void => {
    const { width, height, density } = measure();
    if (!opened || width === 0 || height === 0) return;
    // In this order: for a size alone Phaser 4.2.1 styles the canvas only where the zoom is not 1.
    opened.scale.resize(width * density, height * density);
    opened.scale.setZoom(1 / density);
  };
  if (opened) {
    keepTime(opened);
    easeOff(
      opened,
      () => step,
      (next) => {
        step = next;
        scene.room?.setEase(EASES[next] ?? EASES[0]);
        fill();
      },
    );
  }
  return {
    show: (view) => scene.room?.show(view),
    setMotion: (reduced) => scene.room?.setMotion(reduced),
    setClear(now) {
      covered = now;
      scene.room?.setClear(now);
      fill();
    },
    destroy() {
      // Phaser 4.2.1 never lets go of this one, and where there is no WebGL the pool of canvases
      // keeps the whole game with it.
      if (opened) Phaser.Display.Canvas.CanvasPool.remove(opened.textures.tileSprite);
      opened?.destroy(true);
      // It goes with its next frame, and a room that stands still has none.
      if (opened?.loop.running === false) opened.step(0, 0);
    },
  };
}

/**
 * Gives the scene the time that has really gone by: with a limit of frames Phaser 4.2.1 counts what
 * is left over of one twice, and all goes too fast.
 */
function keepTime({ loop }: Phaser.Game): void {
  const step = loop.callback;
  let before = performance.now();
  loop.callback = (time: number) => {
    const now = performance.now();
    try {
      step(time, Math.min(now - before, LONGEST_STEP));
    } catch (error) {
      // Phaser asks for no frame after one that failed, and takes itself for running: it is stopped
      // so that it can still be destroyed.
      loop.stop();
      console.warn('The room stands still: its last frame could not be drawn.', error);
    }
    before = now;
  };
}

/**
 * Watches the first seconds, and after every step down those that follow, until the machine keeps
 * up.
 */
function easeOff(game: Phaser.Game, step: () => number, onStep: (step: number) => void): void {
  let frames: number[] = [];
  let before = performance.now();
  let from = before + WARMING_UP;
  const look = (): void => {
    const now = performance.now();
    if (before > from) frames.push(now - before);
    before = now;
    const next = easeAfter(step(), frames);
    if (next === null) return;
    if (next === step()) game.events.off(Phaser.Core.Events.POST_RENDER, look);
    else onStep(next);
    frames = [];
    from = now + WARMING_UP;
  };
  game.events.on(Phaser.Core.Events.POST_RENDER, look);
}
