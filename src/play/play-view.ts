// What a play shows at one moment: one immutable object for the interface and the stage. No
// behaviour here.

import type { Band, Reaction, Rupture } from '../model/client-state.ts';
import type { Fit, Move } from '../model/moves.ts';
import type { Reason } from '../model/reason.ts';
import type { ClientLine } from '../story/beat.ts';
import type { Part } from '../story/part.ts';
import type { Mode, Shows } from './modes.ts';
import type { FirstTime } from './part-run.ts';
import type { Retry } from './retry.ts';
import type { Standing } from './standing.ts';

/** One answer the trainee can give now, in the order it is shown. */
export type ShownResponse = {
  readonly text: string;
  /** What kind of move it is; null where this way to play does not say. */
  readonly move: Move | null;
  /**
   * Set when this response is a silence to hold: what one sees at each point of it, and when
   * (seconds).
   */
  readonly silence: null | {
    readonly stirs: string;
    readonly strays: string;
    readonly enough: number;
    readonly long: number;
  };
};

/** What an answer was and did, with the author's reason; only where it is told at once. */
export type Explained = {
  readonly move: Move;
  readonly fit: Fit;
  readonly why: string;
  readonly reasons: readonly Reason[];
};

/** The answer just given, as far as this way to play lets it be seen. */
export type LastResponse = {
  readonly text: string;
  /** Null where what it did is told in the debrief only. */
  readonly explained: Explained | null;
  /** How the trainee had thought it would be taken, and how it was, where that was asked and said. */
  readonly guessed: { readonly guess: Reaction; readonly reaction: Reaction } | null;
  /** Points of shown alliance gained or lost, -100 to 100. */
  readonly change: number;
  /** What was answered here the first time, where this is a moment tried again. */
  readonly first: FirstTime | null;
};

export type PlayView = {
  readonly caseId: string;
  readonly part: Part;
  readonly standing: Standing;
  readonly session: number;
  readonly mode: Mode;
  readonly shows: Shows;
  /** Whether the trainee is asked how the next answer will land. */
  readonly asksGuess: boolean;
  /** Decisions answered so far in this part. */
  readonly turn: number;
  /** The client's lines of this beat, since the last response. */
  readonly lines: readonly ClientLine[];
  /** Empty at an ending. */
  readonly responses: readonly ShownResponse[];
  /** The ending's id, or null while the part goes on. */
  readonly ending: string | null;
  /** Whether the part's last words have been left, for what comes after it. */
  readonly left: boolean;
  /** Alliance as it shows, 0-100, with its word. */
  readonly alliance: number;
  readonly band: Band;
  readonly rupture: Rupture;
  /** Null before the first answer, and where nothing of it may be seen. */
  readonly last: LastResponse | null;
  /** The moment of this part that is being tried again, and the way back; null where none is. */
  readonly retry: Retry | null;
  /** What was said before this beat, oldest first, for reading back. */
  readonly earlier: readonly Exchange[];
};

/** One earlier beat: the client's lines and the answer given to them. */
export type Exchange = { readonly lines: readonly ClientLine[]; readonly response: string };
