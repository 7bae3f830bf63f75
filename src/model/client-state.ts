// The simulated client as numbers: the alliance in three parts, what of it shows, how guarded and
// in which way, what pulls towards change and away from it, and what is in hand between the two
// people. No rule lives here.

import type { Fit, Move } from './moves.ts';
import { PARAMETERS as P } from './parameters.ts';

export type { Profile } from './profile.ts';

/** The alliance as a word, for the meter and the stories. */
export type Band = 'guarded' | 'wary' | 'warming' | 'open';
/** How the client takes a response. */
export const REACTIONS = ['hardening', 'holding', 'opening'] as const;
export type Reaction = (typeof REACTIONS)[number];
/** A break in the alliance: none so far, open now, or mended. */
export type Rupture = 'none' | 'open' | 'repaired';
/** Which way the alliance broke: moving away, or moving against (3RS; Eubanks, Muran & Safran). */
export type RuptureKind = 'withdrawal' | 'confrontation';
/** How a held silence went: none was held, broken early, long enough to use, or left too long. */
export type SilenceLength = 'none' | 'short' | 'enough' | 'long';

/**
 * What a client state is made of; all shares are 0-1. `ClientState` adds the two figures that
 * follow from it.
 */
type Parts = {
  /**
   * The alliance in the three parts of the WAI-SR: being liked and trusted, wanting the same,
   * agreeing on the way.
   */
  readonly bond: number;
  readonly goals: number;
  readonly tasks: number;
  /**
   * The alliance as it shows; a guarded client hides part of a fall, a compliant one more than all
   * of it.
   */
  readonly shown: number;
  /** The two ways of guarding: drawing back, and turning against. */
  readonly withdrawal: number;
  readonly anger: number;
  /** Reactance of the moment, on top of the trait: rises when pressed, fades over a few turns. */
  readonly arousal: number;
  /**
   * What pulls towards change and what pulls towards leaving things as they are: two axes, not one.
   */
  readonly change: number;
  readonly sustain: number;
  /** Joining credit: recent joining that fitted, fading over a few turns. */
  readonly credit: number;
  readonly rupture: Rupture;
  /** How the last break went; null before there was one. */
  readonly ruptureKind: RuptureKind | null;
  /** How far an open rupture is mended, 0 = not begun; 0 whenever none is open. */
  readonly mending: number;
  /**
   * The trainee's strain: carried from turn to turn and session to session until it is looked at.
   */
  readonly strain: number;
  /** A cue about safety that has been given and not yet asked about. */
  readonly safetyCue: boolean;
  /** The word for `shown`, kept with a margin so that it does not flicker. */
  readonly band: Band;
  /** The client's last reaction. */
  readonly lastReaction: Reaction;
  /**
   * How readily this client gives trust in this play, -1 to 1, 0 as most do: it stays as it is from
   * the first session to the last.
   */
  readonly readiness: number;
  /** The trainee's last moves with their fit, newest last, at most four. */
  readonly recent: readonly { readonly move: Move; readonly fit: Fit }[];
};

/** The client at one moment. */
export type ClientState = Parts & {
  /**
   * The alliance as it is felt, 0 = ruptured, 1 = full trust: always the mean of bond, goals and
   * tasks.
   */
  readonly felt: number;
  /**
   * How much the client is guarding, 0 = at ease: always what withdrawal and anger leave uncovered
   * of ease.
   */
  readonly guard: number;
};

/** The alliance as it is felt, from its three parts. */
export function feltOf({ bond, goals, tasks }: Pick<Parts, 'bond' | 'goals' | 'tasks'>): number {
  return (bond + goals + tasks) / 3;
}

/** Guard, from the two ways of guarding. */
export function guardOf({ withdrawal, anger }: Pick<Parts, 'withdrawal' | 'anger'>): number {
  return 1 - (1 - withdrawal) * (1 - anger);
}

/** A state from its parts. */
export function clientState(parts: Parts): ClientState {
  return { ...parts, felt: feltOf(parts), guard: guardOf(parts) };
}

/**
 * Edges between the bands in points of alliance (0-100), and the margin that keeps a word from
 * flickering (design assumption).
 */
const EDGES = [25, 45, 70] as const;
const MARGIN = 4;
const BANDS: readonly Band[] = ['guarded', 'wary', 'warming', 'open'];

/** From how many points of alliance on each word is the one, lowest first. */
export const BANDS_FROM: readonly { readonly band: Band; readonly from: number }[] = BANDS.map(
  (band, index) => ({ band, from: EDGES[index - 1] ?? 0 }),
);

/**
 * The word for an alliance of `points` (0-100). Given the word before, an edge counts only once it
 * is passed by the margin.
 */
export function bandOf(points: number, before?: Band): Band {
  let at =
    before === undefined ? EDGES.filter((edge) => points >= edge).length : BANDS.indexOf(before);
  if (before !== undefined) {
    while (points >= (EDGES[at] ?? Infinity) + MARGIN) at += 1;
    while (points < (EDGES[at - 1] ?? -Infinity) - MARGIN) at -= 1;
  }
  return BANDS[at] ?? 'guarded';
}

/**
 * The alliance that somebody of this readiness begins with, and that a week draws back to: bond,
 * goals and tasks.
 */
export function restOf({
  readiness,
}: Pick<Parts, 'readiness'>): Pick<Parts, 'bond' | 'goals' | 'tasks'> {
  const more = readiness * P.readiness.start;
  return {
    bond: P.start.bond + more,
    goals: P.start.goals + more,
    tasks: P.start.tasks + more,
  };
}

/**
 * A first session's state: somebody who came because they were sent. `strain` is what the trainee
 * brings into the room, `readiness` (-1 to 1) what this client does.
 */
export function startState(strain = 0, readiness = 0): ClientState {
  return clientState({
    ...P.start,
    ...restOf({ readiness }),
    shown: P.start.shown + readiness * P.readiness.start,
    strain,
    readiness,
    rupture: 'none',
    ruptureKind: null,
    mending: 0,
    safetyCue: false,
    band: 'wary',
    lastReaction: 'holding',
    recent: [],
  });
}
