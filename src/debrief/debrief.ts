// What the debrief shows, as plain data: the session read back with labels, reasons and
// alternatives.

import type { Reaction } from '../model/client-state.ts';
import type { Fit, Move } from '../model/moves.ts';
import type { Principle } from '../model/principles.ts';
import type { FirstTime } from '../play/part-run.ts';
import type { Otherwise } from '../play/retry.ts';
import type { ClientLine } from '../story/beat.ts';
import type { ByPrinciple } from './by-principle.ts';
import type { Point } from './curve.ts';
import type { GuessCount } from './guesses.ts';

/** One decision read back. */
export type DebriefTurn = {
  /** From 1. */
  readonly number: number;
  readonly lines: readonly ClientLine[];
  readonly response: {
    readonly text: string;
    readonly move: Move;
    readonly fit: Fit;
    readonly why: string;
    /** The principle that decided it; null where the story names none. */
    readonly principle: Principle | null;
    readonly heldSeconds: number | null;
  };
  /** Whether it met the moment, in words. */
  readonly fitInWords: string;
  /**
   * Where it did not meet the moment and would have, were something else protected: what, by title,
   * once the case is closed; no titles before, and null where it would have met it nowhere.
   */
  readonly elsewhere: { readonly titles: readonly string[] } | null;
  /** What it did, in words, strongest reason first. */
  readonly reasons: readonly string[];
  readonly reaction: Reaction;
  /** What was answered here the first time, where this is a moment tried again. */
  readonly first: FirstTime | null;
  /** Other answers that were given here, each with the act at which what came of it stands. */
  readonly otherwise: readonly Otherwise[];
  /** The act of the log that stands before this answer: to go there is to be asked again. */
  readonly before: number;
  /** How the trainee had thought it would be taken; null where that was not asked or not said. */
  readonly guess: Reaction | null;
  /** Alliance in points 0-100, before and after: as it showed and as it was felt. */
  readonly shown: { readonly before: number; readonly after: number };
  readonly felt: { readonly before: number; readonly after: number };
  readonly others: readonly {
    readonly text: string;
    readonly move: Move;
    readonly fit: Fit;
    readonly why: string;
    readonly principle: Principle | null;
  }[];
};

export type Debrief = {
  readonly caseId: string;
  readonly clientName: string;
  readonly session: number;
  readonly ending: { readonly id: string; readonly title: string; readonly note: string };
  readonly turns: readonly DebriefTurn[];
  /** The client's last lines, after the last response. */
  readonly closing: readonly ClientLine[];
  /** The session gathered by principle, the one missed most often first. */
  readonly principles: readonly ByPrinciple[];
  /** Alliance after each turn, index 0 = at the start; points 0-100. */
  readonly curve: readonly Point[];
  /** Answers whose landing was guessed, and how many were guessed right. */
  readonly guesses: GuessCount;
  /** Spoken words. */
  readonly words: { readonly client: number; readonly trainee: number };
  /** What was there to be noticed, in the order it came. */
  readonly evidence: readonly {
    readonly id: string;
    readonly note: string;
    readonly turn: number;
  }[];
  /**
   * Counts in MITI terms; ratios are null when there is nothing to divide by. Feedback, not a
   * grade.
   */
  readonly summary: {
    readonly reflections: number;
    readonly complexReflections: number;
    readonly questions: number;
    readonly reflectionsToQuestions: number | null;
    readonly complexShare: number | null;
    readonly adherent: number;
    readonly nonAdherent: number;
    readonly silences: number;
  };
  /** What was being protected this time; null while the case goes on. */
  readonly truth: { readonly id: string; readonly title: string; readonly what: string } | null;
};
