// The stage's one door: opens the room in an element and is then told what to show. Loaded after the words.

import * as Phaser from 'phaser';
import { RoomScene } from './room-scene.ts';
import { sitterOf } from './sitters.ts';
import type { Stage } from './stage-view.ts';

/** Device pixels drawn to a CSS pixel, at most. */
const SHARPEST = 2;

/** Opens the room with this client in `parent`, or with null the supervisor's office; it fills the element and follows it. Rejects when nothing can be drawn here. */
export async function openStage(parent: HTMLElement, { client, reducedMotion }: { client: string | null; reducedMotion: boolean }): Promise<Stage> {
  const density = Math.min(SHARPEST, window.devicePixelRatio || 1);
  let scene: RoomScene | null = null;
  let game: Phaser.Game | null = null;
  await new Promise<void>((ready) => {
    scene = new RoomScene(sitterOf(client), reducedMotion, ready);
    game = new Phaser.Game({
      type: Phaser.AUTO,
      parent,
      width: parent.clientWidth * density,
      height: parent.clientHeight * density,
      scale: { mode: Phaser.Scale.NONE, zoom: 1 / density },
      transparent: true,
      banner: false,
      // Breathing needs no more, and a phone's battery is spared.
      fps: { limit: 30 },
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      // Phaser 4.2.1 picks the wrong texture on rotated images when several are bound (phaser #7372).
      render: { maxTextures: 1 },
      scene,
    });
  });
  const opened = game as Phaser.Game | null;
  const room = scene as RoomScene | null;
  const follow = new ResizeObserver(() => opened?.scale.resize(parent.clientWidth * density, parent.clientHeight * density));
  follow.observe(parent);
  return {
    show: (view) => room?.show(view),
    setMotion: (reduced) => room?.setMotion(reduced),
    setClear: (covered) => room?.setClear(covered),
    destroy() {
      follow.disconnect();
      opened?.destroy(true);
    },
  };
}
