// The model's reasons in words, for Guided play and the debrief.

import type { Move } from '../model/moves.ts';
import type { Reason, ReasonKind } from '../model/reason.ts';

const WORDS: Readonly<Record<ReasonKind, string>> = {
  'fitting-joining': 'It stayed with what the client had just shown.',
  'fitting-question': 'It was asked in a way that the client could use.',
  'half-met': 'It met part of the moment and left part of it.',
  'missed-joining': 'The shape was a joining one, and it went past what was there.',
  'missed-question': 'It led away from the client.',
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

/** What a move that fitted did, and what one that did not, where there is more to say of it than of any other. */
const BY_MOVE: Readonly<Partial<Record<ReasonKind, Readonly<Partial<Record<Move, string>>>>>> = {
  'fitting-joining': {
    'simple-reflection': 'It gave back what had just been said, so that it could be heard once more.',
    'complex-reflection': 'It put words to what lay under the words, and went no further than that.',
    'hand-back-choice': 'It put the choice where it belongs, with the client.',
    normalise: 'It made what was said a little less strange to have said.',
    affirm: 'It named something that the client had really done.',
    summary: 'It gathered up what had been said and left it the client’s.',
    'seek-collaboration': 'It made the next step something for two.',
    'hold-silence': 'It left the room to the client.',
  },
  'fitting-question': {
    'open-question': 'The question left room for whatever the answer was.',
    'closed-question': 'It was a small question, and one that could be answered.',
    inform: 'It was something to be used, said once and left there.',
  },
  'missed-joining': {
    'simple-reflection': 'It gave words back, but not the ones that mattered.',
    'complex-reflection': 'It put words to something the client had not meant.',
    'hand-back-choice': 'A choice was handed over that the client had not asked for just then.',
    normalise: 'It made ordinary what was not ordinary for the client.',
    affirm: 'The praise was for something the client had not claimed.',
    summary: 'It tidied up what was not finished.',
    'seek-collaboration': 'It asked for a decision together before there was anything to decide.',
    'hold-silence': 'The quiet came where a word was needed.',
  },
  'missed-question': {
    'open-question': 'The question led away from what was there.',
    'closed-question': 'The question could be answered, and led away from what was there.',
    inform: 'It answered something that had not been asked.',
  },
};

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five'];

/** One sentence for a reason that `move` did what it did, with its figures where it has any. */
export function wordsFor(reason: Reason, move: Move): string {
  const { kind, count = 0, bond } = reason;
  const number = NUMBERS[count] ?? String(count);
  if (kind === 'stacked-questions' && count >= 3) return `${capital(number)} questions in a row begin to feel like an interview.`;
  if (kind === 'earned-press' && count > 0 && bond !== undefined) {
    return `An earned challenge: ${number} fitting ${count === 1 ? 'answer' : 'answers'} just before, and a bond of ${bond.toFixed(1)} to stand on.`;
  }
  if (kind === 'repeated-move' && count >= 3) return `The ${count === 3 ? 'third' : 'fourth'} answer of this kind within a few turns; each one gives less.`;
  return BY_MOVE[kind]?.[move] ?? WORDS[kind];
}

/** What happened besides the answer's own weight, and is said at once when it did: first what matters most. */
const BESIDE: readonly ReasonKind[] = ['safety-unasked', 'rupture-confrontation', 'rupture-withdrawal', 'repair', 'mending', 'strained', 'hidden'];

/** The reasons to give at once, in one or two sentences: the weightiest, and what happened besides. `change` is that of the meter, in points. */
export function wordsAtOnce(reasons: readonly Reason[], move: Move, change: number): string {
  const [strongest] = reasons;
  const kind = BESIDE.find((one) => one !== strongest?.kind && reasons.some((reason) => reason.kind === one));
  const beside = reasons.find((one) => one.kind === kind);
  const said = [strongest, beside].flatMap((one) => (one ? [wordsFor(one, move)] : []));
  if (change === 0 && !beside) said.push('It was too little to move the meter.');
  return said.join(' ');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
