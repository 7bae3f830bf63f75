// The model's reasons in words, for Guided play and the debrief.

import type { Reason, ReasonKind } from '../model/reason.ts';

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
  mending: 'It began to mend what had given way; that takes more than one sentence.',
  repair: 'Something between you was mended, and it took its own time.',
  'rupture-withdrawal': 'Something between you gave way here, quietly: the client drew back.',
  'rupture-confrontation': 'Something between you gave way here: the client turned against you.',
  'safety-asked': 'Asking plainly about safety is care; it is never counted as pressing.',
  'safety-unasked': 'A sign about safety was left lying. Here a plain question comes before anything else.',
  strained: 'You were carrying a good deal by now, and a push under strain lands harder than it was meant.',
  hidden: 'Little of what it cost was allowed to show.',
  'took-it-in': 'This time the client let it in.',
  'took-it-hard': 'This time the client closed a little against it.',
};

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five'];

/** One sentence for a reason, with its figures where it has any. */
export function wordsFor(reason: Reason): string {
  const { kind, count = 0, bond } = reason;
  const number = NUMBERS[count] ?? String(count);
  if (kind === 'stacked-questions' && count >= 3) return `${capital(number)} questions in a row begin to feel like an interview.`;
  if (kind === 'earned-press' && count > 0 && bond !== undefined) {
    return `An earned challenge: ${number} fitting ${count === 1 ? 'answer' : 'answers'} just before, and a bond of ${bond.toFixed(1)} to stand on.`;
  }
  if (kind === 'repeated-move' && count >= 3) return `The ${count === 3 ? 'third' : 'fourth'} answer of this kind within a few turns; each one gives less.`;
  return WORDS[kind];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
