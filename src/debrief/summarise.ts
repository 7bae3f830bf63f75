// The MITI-style summary: counts and ratios of moves, as feedback (MITI 4.2.1 definitions; counts
// have no threshold).

import type { Move } from '../model/moves.ts';
import type { Debrief } from './debrief.ts';

const COMPLEX: ReadonlySet<Move> = new Set(['complex-reflection', 'summary']);
const COUNTED_AS_QUESTIONS: ReadonlySet<Move> = new Set([
  'open-question',
  'closed-question',
  'direct-safety-question',
]);
const ADHERENT: ReadonlySet<Move> = new Set(['seek-collaboration', 'affirm', 'hand-back-choice']);
const NON_ADHERENT: ReadonlySet<Move> = new Set(['confront', 'persuade']);

/** Counts the moves of one session. Ratios are null when nothing stands below the line. */
export function summarise(chosen: readonly { readonly move: Move }[]): Debrief['summary'] {
  const count = (kinds: ReadonlySet<Move>): number =>
    chosen.filter(({ move }) => kinds.has(move)).length;
  const complexReflections = count(COMPLEX);
  const reflections = complexReflections + count(new Set(['simple-reflection']));
  const questions = count(COUNTED_AS_QUESTIONS);
  return {
    reflections,
    complexReflections,
    questions,
    reflectionsToQuestions: questions === 0 ? null : reflections / questions,
    complexShare: reflections === 0 ? null : complexReflections / reflections,
    adherent: count(ADHERENT),
    nonAdherent: count(NON_ADHERENT),
    silences: count(new Set(['hold-silence'])),
  };
}
