// What is one person's own in a face and a body, as numbers and colours. The rest of the drawing is
// the same for everybody.

/**
 * Lengths are in the drawing's units, with the middle of the face at 0, 0; a head is about 180
 * high.
 */
export type Look = {
  readonly skin: string;
  readonly hair: string;
  readonly lash: string;
  readonly iris: string;
  readonly lip: string;
  /** The outline of the face. */
  readonly face: string;
  /**
   * Eyes: their size (1 = Theo's), how much higher their outer ends are, and whether the lashes
   * show.
   */
  readonly eyes: { readonly width: number; readonly tilt: number; readonly lashes?: true };
  /** Brows: thickness, how much they arch, and their colour if it is not that of the hair. */
  readonly brow: { readonly thick: number; readonly arch: number; readonly colour?: string };
  /** Where the ears stand, from the middle. */
  readonly ears: number;
  /** The colour of the folds round the mouth, where it is not that of the skin. */
  readonly folds?: string;
  /** What the years have drawn on the face, 0-1. */
  readonly lines: number;
  /** Nose: the line of its ridge and tip. Mouth: where it stands and how wide it is. */
  readonly nose: string;
  readonly mouth: { readonly y: number; readonly width: number; readonly full: number };
};
