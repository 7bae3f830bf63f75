// A whole case read back: sessions side by side, what was held likely, the decisions on
// supervision. Pure.

import { type Calibration, calibrate } from '../model/calibration.ts';
import { total } from '../model/rate-session.ts';
import { partIn } from '../play/beginning.ts';
import type { CaseRun } from '../play/case-run.ts';
import type { Turn } from '../play/part-run.ts';
import { type ByPrinciple, byPrinciple, type Decided, toPractise } from './by-principle.ts';
import { curveOf, type Point } from './curve.ts';
import { type GuessCount, guessesIn } from './guesses.ts';
import { howItEnded } from './how-it-ended.ts';
import { truthOf } from './in-the-case.ts';
import { lookBack } from './look-back.ts';
import { ratingOf } from './rating-of.ts';
import { type Suggestion, tryNext } from './try-next.ts';

export type SessionInCase = {
  readonly number: number;
  readonly title: string;
  readonly ending: string;
  /** Alliance as it showed and as it was felt, 0-100, after each answer. */
  readonly curve: readonly Point[];
  /**
   * The client's rating out of 40, and what the trainee had guessed; null where that was skipped.
   */
  readonly rating: number;
  readonly guess: number | null;
  /** How likely each hypothesis was held to be, in the case's order; null where it was not said. */
  readonly shares: readonly number[] | null;
  /** Answers whose landing was guessed, and how many were guessed right. */
  readonly guesses: GuessCount;
  /**
   * Whether the trainee looked at their own side, and wrote the note; null where the step was not
   * come to.
   */
  readonly looked: boolean | null;
  readonly noteWritten: boolean | null;
  readonly supervision: {
    readonly taken: boolean;
    readonly warranted: boolean;
    readonly why: string;
  } | null;
  /** How what came before the next session ended, where something was played there. */
  readonly between: { readonly title: string; readonly note: string } | null;
};
export type CaseDebrief = {
  readonly clientName: string;
  readonly ending: { readonly title: string; readonly note: string };
  readonly truth: { readonly id: string; readonly title: string; readonly what: string };
  readonly hypotheses: readonly { readonly id: string; readonly label: string }[];
  readonly sessions: readonly SessionInCase[];
  /** Null when no hypothesis was ever weighed. */
  readonly calibration: Calibration | null;
  /** The principle to practise next, over all sessions; null where none was missed again and again. */
  readonly practise: ByPrinciple | null;
  /** What to try next, weightiest first. */
  readonly tryNext: readonly Suggestion[];
};

/** The debrief of a case, played to its end or not. */
export function caseDebrief(run: CaseRun): CaseDebrief {
  const { parts } = run;
  const { caseFile } = run.material;
  const played = parts.filter(({ part }) => part.kind === 'session');
  const ids = caseFile.hypotheses.map(({ id }) => id);
  const sessions = played.map((session, index): SessionInCase => {
    const { part, after } = session;
    const between = partIn(parts, 'between', part.number);
    const upToHere = { ...run, parts: parts.slice(0, parts.indexOf(session) + 1) };
    return {
      number: part.number,
      title: caseFile.sessions[index]?.title ?? '',
      ending: howItEnded(caseFile, session).title,
      curve: curveOf(session),
      rating: total(ratingOf(session).marks),
      guess: after.rating ? total(after.rating) : null,
      shares: after.board ? ids.map((id) => after.board?.shares[id] ?? 0) : null,
      guesses: guessesIn(session),
      looked: after.review ? after.review.kind === 'looked' : null,
      noteWritten: after.note === undefined ? null : after.note !== null,
      supervision: after.supervision
        ? {
            ...after.supervision,
            warranted: lookBack(upToHere).warranted,
          }
        : null,
      between: between ? howItEnded(caseFile, between) : null,
    };
  });
  const snapshots = parts.flatMap(({ after }) => (after.board ? [after.board.shares] : []));
  const calibration = snapshots.length > 0 ? calibrate(snapshots, run.truth) : null;
  const looks = parts.filter(({ after }) => after.review?.kind === 'looked').length;
  return {
    clientName: caseFile.name,
    ending: howItEnded(caseFile, played.at(-1)),
    truth: truthOf(run),
    hypotheses: caseFile.hypotheses,
    sessions,
    calibration,
    practise: toPractise(byPrinciple(played.flatMap(({ turns }) => turns.map(decidedIn)))),
    tryNext: tryNext(played, { sessions, calibration, looks }),
  };
}

function decidedIn({ beat, entry }: Turn, index: number): Decided {
  const { fit = 'partial', principle = null } = beat.responses[entry.choice] ?? {};
  return { number: index + 1, fit, principle };
}
