// How one face becomes another: brows, lids and mouth each in their own time. Pure.

import { EXPRESSIONS } from '../cast/expressions.ts';
import type { Face } from '../cast/appearance.ts';
import { TIMINGS } from './timings.ts';

/** What the upper half of a face says and what the lower; mostly the same. */
export type Faces = { readonly eyes: Face; readonly mouth: Face };

/** `at` is in milliseconds after the cue; a fade lasts `TIMINGS.faceFade`. */
export type FaceStep =
  /** The lids go down over the eyes as they are, and up again. */
  | { readonly at: number; readonly part: 'lids'; readonly shut: boolean }
  /** Brows and eyes, or the mouth, begin to fade to those of `face`. */
  | { readonly at: number; readonly part: 'eyes' | 'mouth'; readonly face: Face };
export type FaceChange = {
  /** In order of time. */
  readonly steps: readonly FaceStep[];
  /** Eyes that come with the next blink, whenever that is. */
  readonly eyesLater: Face | null;
};

/**
 * Two faces whose heads are turned further apart than this cannot stand in one; they change as one.
 */
const ONE_HEAD = 0.35;
/** Lower lids raised by this much and a mouth drawn up: the eyes smile too. */
const SMILING = 0.5;

const FADE = TIMINGS.faceFade.ms;
const smiles = (face: Face): boolean =>
  EXPRESSIONS[face].lower >= SMILING && EXPRESSIONS[face].left > 3;
/** Behind closed lids, the eyes open again at `open`. */
const eyesBy = (face: Face, open: number): FaceStep[] => [
  { at: open - TIMINGS.blink.ms, part: 'lids', shut: true },
  { at: open - (TIMINGS.lids.ms - TIMINGS.brows.ms) - FADE, part: 'eyes', face },
  { at: open, part: 'lids', shut: false },
];
/** Fully there at `there`. */
const mouthBy = (face: Face, there: number): FaceStep => ({
  at: there - FADE,
  part: 'mouth',
  face,
});

/** The way from one face to another. With `reduced` motion it is one short cross-fade. */
export function changeFace(from: Faces, to: Faces, reduced: boolean): FaceChange {
  const [eyes, mouth] = [from.eyes !== to.eyes, from.mouth !== to.mouth];
  if (reduced) {
    return {
      steps: [
        ...(eyes ? [{ at: 0, part: 'eyes', face: to.eyes } as const] : []),
        ...(mouth ? [{ at: 0, part: 'mouth', face: to.mouth } as const] : []),
      ],
      eyesLater: null,
    };
  }
  const turns = Math.abs(EXPRESSIONS[from.eyes].turn - EXPRESSIONS[to.eyes].turn) > ONE_HEAD;
  if (turns)
    return inOrder([
      ...eyesBy(to.eyes, TIMINGS.lids.ms),
      ...(mouth ? [mouthBy(to.mouth, TIMINGS.brows.ms)] : []),
    ]);
  const hollow = mouth && to.mouth === 'hollow';
  const warm = mouth && to.mouth === 'warm';
  const ownEyes = to.eyes === to.mouth;
  if (hollow && ownEyes && eyes && !smiles(from.eyes))
    return { ...inOrder([mouthBy('hollow', TIMINGS.hollowSmile.ms)]), eyesLater: to.eyes };
  const steps: FaceStep[] = [];
  if (eyes)
    steps.push(...eyesBy(to.eyes, warm && ownEyes ? TIMINGS.warmSmile.ms : TIMINGS.lids.ms));
  if (hollow) steps.push(mouthBy('hollow', TIMINGS.hollowSmile.ms));
  // A smile that grows: closed lips first.
  else if (warm && from.mouth !== 'hollow')
    steps.push(mouthBy('hollow', TIMINGS.mouth.ms), mouthBy('warm', TIMINGS.warmMouth.ms));
  else if (mouth) steps.push(mouthBy(to.mouth, TIMINGS.mouth.ms));
  return inOrder(steps);
}

const inOrder = (steps: readonly FaceStep[]): FaceChange => ({
  steps: [...steps].sort((a, b) => a.at - b.at),
  eyesLater: null,
});
