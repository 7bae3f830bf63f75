// The simulated client as numbers: what is felt, what shows, how guarded, and how much joining is in hand.

import type { Fit, Move } from './moves.ts';

/** The alliance as a word, for the meter and the stories. */
export type Band = 'guarded' | 'wary' | 'warming' | 'open';
/** How the client takes a response. */
export const REACTIONS = ['hardening', 'holding', 'opening'] as const;
export type Reaction = (typeof REACTIONS)[number];
/** A break in the alliance: none so far, open now, or mended. */
export type Rupture = 'none' | 'open' | 'repaired';
/** How a held silence went: none was held, broken early, long enough to use, or left too long. */
export type SilenceLength = 'none' | 'short' | 'enough' | 'long';

/** What one client brings that does not change within a session. */
export type Profile = {
  /** Trait reactance, 0-1: how much being directed costs. */
  readonly reactance: number;
  /** Seconds: when a silence becomes one this client can use, and when it has gone on too long. */
  readonly silence: { readonly enough: number; readonly long: number };
};

/** The client at one moment. All shares are 0-1. */
export type ClientState = {
  /** The alliance as it is felt, 0 = ruptured, 1 = full trust. */
  readonly felt: number;
  /** The alliance as it shows; a guarded client hides part of a fall. */
  readonly shown: number;
  /** How much the client is guarding, 0 = at ease. */
  readonly guard: number;
  /** Joining credit, 0-1: recent joining that fitted, fading over a few turns. */
  readonly credit: number;
  readonly rupture: Rupture;
  /** The word for `shown`, kept with a margin so that it does not flicker. */
  readonly band: Band;
  /** The client's last reaction: what comes next leans the same way. */
  readonly lastReaction: Reaction;
  /** The trainee's last moves with their fit, newest last, at most four. */
  readonly recent: readonly { readonly move: Move; readonly fit: Fit }[];
};

/** Edges between the bands in points of alliance (0-100), and the margin that keeps a word from flickering (design assumption). */
const EDGES = [25, 45, 70] as const;
const MARGIN = 4;
const BANDS: readonly Band[] = ['guarded', 'wary', 'warming', 'open'];

/** The word for an alliance of `points` (0-100). Given the word before, an edge counts only once it is passed by the margin. */
export function bandOf(points: number, before?: Band): Band {
  let at = before === undefined ? EDGES.filter((edge) => points >= edge).length : BANDS.indexOf(before);
  if (before !== undefined) {
    while (points >= (EDGES[at] ?? Infinity) + MARGIN) at += 1;
    while (points < (EDGES[at - 1] ?? -Infinity) - MARGIN) at -= 1;
  }
  return BANDS[at] ?? 'guarded';
}

/** A first session's state: somebody who came because they were sent (design assumption). */
export function startState(): ClientState {
  return {
    felt: 0.34, shown: 0.34, guard: 0.6, credit: 0, rupture: 'none', band: 'wary', lastReaction: 'holding', recent: [],
  };
}
