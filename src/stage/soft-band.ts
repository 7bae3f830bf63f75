// A band across a drawing whose upper edge is soft: laid over another drawing of the same person,
// one sees no seam.

import type * as Phaser from 'phaser';
import { DRAWN_AT } from '../cast/measures.ts';

/** In pixels of the drawing: where it begins, over how many it becomes whole, and where it ends. */
export type Edges = { readonly top: number; readonly soft: number; readonly foot: number };

/** Steps of the soft edge. */
const STEPS = 8;

export class SoftBand {
  readonly all: Phaser.GameObjects.Container;
  private readonly pieces: readonly Phaser.GameObjects.Image[];

  /** `y` is that of the whole drawing's middle. */
  constructor(scene: Phaser.Scene, texture: string, y: number) {
    this.pieces = Array.from({ length: STEPS + 1 }, (_, step) =>
      scene.add
        .image(0, y, texture)
        .setScale(1 / DRAWN_AT)
        .setAlpha(Math.min(1, (step + 0.5) / STEPS)),
    );
    this.all = scene.add.container(0, 0, [...this.pieces]).setVisible(false);
  }

  show(texture: string, { top, soft, foot }: Edges, y?: number): void {
    const each = soft / STEPS;
    for (const [step, piece] of this.pieces.entries()) {
      piece
        .setTexture(texture)
        .setCrop(0, top + step * each, piece.frame.width, step < STEPS ? each : foot - top - soft);
      if (y !== undefined) piece.y = y;
    }
    this.all.setVisible(true);
  }

  hide(): void {
    this.all.setVisible(false);
  }
}
