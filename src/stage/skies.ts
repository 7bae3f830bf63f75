// What each sky does to the room: one drawing of it, seen in another light. Colours are 0xrrggbb,
// strengths 0-1. Pure.

import type { Sky } from '../cast/appearance.ts';

/** A colour laid over something, and how much of it. */
export type Wash = { readonly colour: number; readonly strength: number };
export type SkyLight = {
  /**
   * Over the room and the chair, behind the client; and over everybody, so little of it that a face
   * keeps its colours.
   */
  readonly behind: Wash;
  readonly over: Wash;
  /** How much light falls in through the window. */
  readonly beam: number;
  /**
   * How strong the lamp is beside the daylight, and how much of the room's cool shows with a low
   * alliance.
   */
  readonly lamp: number;
  readonly cool: number;
};

export const SKY_LIGHTS: Readonly<Record<Sky, SkyLight>> = {
  morning: {
    behind: { colour: 0xfff1d8, strength: 0.14 },
    over: { colour: 0xfff6e6, strength: 0.04 },
    beam: 0.2,
    lamp: 0.3,
    cool: 0.35,
  },
  dusk: {
    behind: { colour: 0x7a3f45, strength: 0 },
    over: { colour: 0x7a3f45, strength: 0 },
    beam: 0.13,
    lamp: 1,
    cool: 1,
  },
  rain: {
    behind: { colour: 0x4f6078, strength: 0.2 },
    over: { colour: 0x4a5a74, strength: 0.08 },
    beam: 0.08,
    lamp: 0.95,
    cool: 0.8,
  },
  night: {
    behind: { colour: 0x1f1d4c, strength: 0.2 },
    over: { colour: 0x2a2558, strength: 0.12 },
    beam: 0.05,
    lamp: 1.25,
    cool: 0.7,
  },
};

const between = (from: number, to: number, share: number): number => from + (to - from) * share;

/** The colour a `share` (0-1) of the way from one to the other. */
export function mixColour(from: number, to: number, share: number): number {
  const part = (shift: number): number =>
    Math.round(between((from >> shift) & 255, (to >> shift) & 255, share)) << shift;
  return part(16) | part(8) | part(0);
}

/** The light a `share` (0-1) of the way from one sky's to another's. */
export function mixLight(from: SkyLight, to: SkyLight, share: number): SkyLight {
  const wash = (name: 'behind' | 'over'): Wash => ({
    colour: mixColour(from[name].colour, to[name].colour, share),
    strength: between(from[name].strength, to[name].strength, share),
  });
  return {
    behind: wash('behind'),
    over: wash('over'),
    beam: between(from.beam, to.beam, share),
    lamp: between(from.lamp, to.lamp, share),
    cool: between(from.cool, to.cool, share),
  };
}
