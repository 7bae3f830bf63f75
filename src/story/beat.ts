// A beat: what the client does and says until the trainee can answer, and the answers on offer.
// Types only.

import type { Fit, Move } from '../model/moves.ts';
import type { Principle } from '../model/principles.ts';
import type { Ground, LineCues } from './cues.ts';

/** One line of the client: the words with what they show. */
export type ClientLine = {
  /** Spoken words stand in “ ”, the rest is what one sees. */
  readonly text: string;
  readonly cues: LineCues;
  /** Where the line's pieces stand in the compiled story (Ink paths), for coverage and comments. */
  readonly places: readonly string[];
};

/** An answer the story offers, with its author's labels. */
export type StoryResponse = {
  readonly text: string;
  readonly move: Move;
  readonly fit: Fit;
  readonly why: string;
  /** The principle that decides it; its card says more (src/model/principles.ts). */
  readonly principle?: Principle;
  /**
   * What one sees when a silence has been held long enough, and when too long; only with
   * hold-silence.
   */
  readonly stirs?: string;
  readonly strays?: string;
  /** Where the choice stands in the compiled story (Ink path). */
  readonly place: string;
} & Ground;

export type Beat = {
  readonly lines: readonly ClientLine[];
  readonly responses: readonly StoryResponse[];
  /** Set when the session ends with this beat. */
  readonly ending: string | null;
};
