// The model's reasons in words, for Guided play and the debrief.

import type { Reason, ReasonKind } from '../model/respond.ts';

const WORDS: Readonly<Record<ReasonKind, string>> = {
  'fitting-joining': 'It stayed with what the client had just shown.',
  'fitting-question': 'The question was one the client could use.',
  'half-met': 'It met part of the moment and left part of it.',
  'missed-joining': 'The shape was a joining one, and it went past what was there.',
  'missed-question': 'The question led away from the client.',
  'earned-press': 'Enough joining stood behind it for a challenge to be heard.',
  'cold-press': 'It pushed before there was enough between you to push from.',
  'repeated-move': 'The same kind of answer again gives less each time.',
  'stacked-questions': 'A third question in a row begins to feel like an interview.',
  'silence-short': 'The quiet was ended before it could be used.',
  'silence-enough': 'The quiet was held long enough to be used.',
  'silence-long': 'The quiet went on until it felt like being left alone.',
  'joined-in-disagreement': 'Staying close counts for more while something is wrong between you.',
  repair: 'Something between you was being mended, which takes its own time.',
  rupture: 'Something between you gave way here.',
  'safety-asked': 'Asking plainly about safety is care; it is never counted as pressing.',
  'took-it-in': 'This time the client let it in.',
  'took-it-hard': 'This time the client closed a little against it.',
};

/** One sentence for a reason. */
export function wordsFor(reason: Reason): string {
  return WORDS[reason.kind];
}
