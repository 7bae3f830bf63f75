// The model's reasons in words, for Guided play and the debrief.

import type { Fit, Move } from '../model/moves.ts';
import type { Reason, ReasonKind } from '../model/reason.ts';

type SaidByTheStory =
  | 'fitting-joining'
  | 'fitting-question'
  | 'half-met'
  | 'missed-joining'
  | 'missed-question';
type Taken = 'took-it-in' | 'took-it-hard';
type Answer = { readonly move: Move; readonly fit: Fit };
const WORDS: Readonly<Record<Exclude<ReasonKind, SaidByTheStory | Taken>, string>> = {
  'earned-press': 'Enough joining stood behind it for a challenge to be heard.',
  'cold-press': 'It pushed before there was enough between you to push from.',
  'repeated-move': 'The same kind of answer again gives less each time.',
  'stacked-questions': 'A third question in a row begins to feel like an interview.',
  'silence-short': 'The quiet was ended before it could be used.',
  'silence-enough': 'The quiet was held long enough to be used.',
  'silence-long': 'The quiet went on until it felt like being left alone.',
  'joined-in-disagreement':
    'Staying close counts for more where the two of you are not of one mind.',
  mending: 'It began to mend what had given way; that takes more than one sentence.',
  repair: 'Something between you was mended, and it took its own time.',
  'rupture-withdrawal': 'Something between you gave way here, quietly: the client drew back.',
  'rupture-confrontation': 'Something between you gave way here: the client turned against you.',
  'safety-asked': 'Asking plainly about safety is care; it is never counted as pressing.',
  'safety-unasked':
    'A sign about safety was left lying. Here a plain question comes before anything else.',
  strained:
    'You were carrying a good deal by now, and a push under strain lands harder than it was meant.',
  hidden: 'Little of what it cost was allowed to show.',
};

/** How it was taken, beside how it fitted. */
const TAKEN: Readonly<Record<Taken, Readonly<Record<Fit, string>>>> = {
  'took-it-in': {
    attuned: 'It was let in.',
    partial: 'It was let in further than half an answer often is.',
    missed: 'It was let in all the same; people often hear what one means.',
  },
  'took-it-hard': {
    attuned: 'It was taken hard all the same. That happens to good answers too.',
    partial: 'It was taken harder than half an answer often is.',
    missed: 'It was taken as hard as it came.',
  },
};

/** What a push that came too soon was, by its move. */
const TOO_SOON: Readonly<Partial<Record<Move, string>>> = {
  reassure: 'It was comfort, and there was not enough between you yet for comfort to rest on.',
  persuade: 'It was advice, and there was not enough between you yet for advice to be taken.',
  interpret: 'It explained, before there was enough between you for an explanation to be tried on.',
};

/**
 * How well the answer fitted is said in the story's own words beside it; these would only say it
 * again, and less well.
 */
const SAID_BY_THE_STORY: ReadonlySet<ReasonKind> = new Set<SaidByTheStory>([
  'fitting-joining',
  'fitting-question',
  'half-met',
  'missed-joining',
  'missed-question',
]);

const isSaid = (kind: ReasonKind): kind is SaidByTheStory => SAID_BY_THE_STORY.has(kind);

const isTaken = (kind: ReasonKind): kind is Taken => kind in TAKEN;
/** Whether a good answer came at the wrong time or length, and so did not fit as it was given. */
const spoilt = (reasons: readonly Reason[]): boolean =>
  reasons.some(
    ({ kind }) => kind === 'silence-short' || kind === 'silence-long' || kind === 'cold-press',
  );

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five'];

/**
 * One sentence for a reason that an answer did what it did, with its figures where it has any;
 * empty where the story's own words say it.
 */
export function wordsFor(reason: Reason, { move, fit }: Answer): string {
  const { kind, count = 0, bond } = reason;
  const number = NUMBERS[count] ?? String(count);
  if (kind === 'stacked-questions' && count >= 3)
    return `${capital(number)} questions in a row begin to feel like an interview.`;
  if (kind === 'earned-press' && count > 0 && bond !== undefined) {
    return `An earned challenge: ${number} fitting ${count === 1 ? 'answer' : 'answers'} just before, and a bond of ${bond.toFixed(1)} to stand on.`;
  }
  if (kind === 'repeated-move' && count >= 3)
    return `The ${count === 3 ? 'third' : 'fourth'} answer of this kind within a few turns; each one gives less.`;
  if (kind === 'cold-press')
    return fit === 'attuned'
      ? 'There was not quite enough joining just before it to carry a push, even a good one.'
      : (TOO_SOON[move] ?? WORDS[kind]);
  if (isTaken(kind)) return TAKEN[kind][fit];
  return isSaid(kind) ? '' : WORDS[kind];
}

/**
 * What happened besides the answer's own weight, and is said before anything lighter: first what
 * matters most.
 */
const BESIDE: readonly ReasonKind[] = [
  'safety-unasked',
  'rupture-confrontation',
  'rupture-withdrawal',
  'repair',
  'mending',
  'strained',
  'hidden',
];

/**
 * The reasons for an answer in sentences, those to be said first at the front, the same at once and
 * in the debrief. `change` is that of the meter, in points; a silence that was long enough is not
 * praised where it did not fit.
 */
export function reasonsInWords(
  reasons: readonly Reason[],
  answer: Answer,
  change: number,
): readonly string[] {
  const sentence = (one: Reason): string =>
    isTaken(one.kind)
      ? TAKEN[one.kind][spoilt(reasons) ? 'missed' : answer.fit]
      : wordsFor(one, answer);
  const said = reasons.filter(
    (one) => sentence(one) !== '' && !(one.kind === 'silence-enough' && answer.fit === 'missed'),
  );
  const [strongest, ...rest] = said;
  const beside = BESIDE.flatMap((kind) => rest.filter((one) => one.kind === kind));
  const ordered = [
    ...(strongest ? [strongest] : []),
    ...beside,
    ...rest.filter((one) => !beside.includes(one)),
  ];
  const still = change === 0 && beside.length === 0 ? ['It was too little to move the meter.'] : [];
  return [...new Set([...ordered.map(sentence), ...still])];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
