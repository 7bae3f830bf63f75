// The small things a client does while nothing is said: which, and when, from how open the client
// is. Pure.

import type { Gaze } from '../cast/appearance.ts';

import type { Band } from '../model/client-state.ts';
import { drawn, TIMINGS } from './timings.ts';

/**
 * A look somewhere and back, a swallow, a weight shifted and back, hands that move a little, one
 * deeper breath.
 */
export type Act =
  | { readonly kind: 'look'; readonly gaze: Gaze }
  | { readonly kind: 'swallow' | 'shift' | 'hands' | 'breath' };
/** An act and how many milliseconds after the one before it, or after the silence began. */
export type Due = { readonly after: number; readonly act: Act };

const look = (gaze: Gaze): Act => ({ kind: 'look', gaze });
const SWALLOW: Act = { kind: 'swallow' };
const SHIFT: Act = { kind: 'shift' };
const HANDS: Act = { kind: 'hands' };
const BREATH: Act = { kind: 'breath' };
/** What tells of a client who stays closed, and of one who opens; the first of each comes first. */
const ACTS: Readonly<Record<Band, readonly Act[]>> = {
  guarded: [SWALLOW, look('window'), SHIFT, look('door'), HANDS, look('down')],
  wary: [look('window'), SWALLOW, HANDS, look('down'), SHIFT, look('meet')],
  warming: [BREATH, look('window'), HANDS, look('meet'), SWALLOW, look('up')],
  open: [look('up'), BREATH, look('meet'), HANDS, look('window'), SHIFT],
};

/** A number from 0 up to 1 that belongs to `n` of a `seed`. */
function own(seed: number, n: number): number {
  const value = Math.sin((seed + 1) * 12.9898 + (n + 1) * 78.233) * 43758.5453;
  return value - Math.floor(value);
}

/**
 * What comes as number `n` (from 0) of a silence; the same silence, the same acts. None comes twice
 * in a row.
 */
export function actInSilence(band: Band, seed: number, n: number): Due {
  const acts = ACTS[band];
  // Round and round through them, each round from another place.
  const act = acts[(n + 2 * Math.floor(n / acts.length)) % acts.length] ?? SWALLOW;
  return { after: drawn(TIMINGS.betweenActs, () => own(seed, n)), act };
}

/** What somebody does now and then who is listening or being listened to. */
export function idleAct(random: () => number): Due {
  return { after: drawn(TIMINGS.betweenIdleActs, random), act: random() < 0.7 ? SHIFT : BREATH };
}
