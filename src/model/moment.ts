// One moment of a session: the response, what it answers, and the chance that is left open.

import type { SilenceLength } from './client-state.ts';
import type { Fit, Move } from './moves.ts';
import type { Talk } from './talk.ts';

/** What the trainee did, what it answered, and the one chance that the moment leaves open. */
export type Moment = {
  readonly move: Move;
  readonly fit: Fit;
  /** What the client's turn that is being answered was about. */
  readonly talk: Talk;
  /** Whether that turn let a cue about safety fall. */
  readonly safetyCue: boolean;
  /** 'none' unless the move is hold-silence. */
  readonly silence: SilenceLength;
  /** The play's draw for this turn, 0 up to but not including 1. */
  readonly chance: number;
};
