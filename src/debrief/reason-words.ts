// The model's reasons in words, for Guided play and the debrief.

import * as say from '../messages/compiled/what-answers-did.ts';
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
  'earned-press': say.earnedPress,
  'cold-press': say.pressedTooSoon,
  'repeated-move': say.sameKindAgain,
  'stacked-questions': say.questionsInARow,
  'silence-short': say.quietEndedEarly,
  'silence-enough': say.quietLongEnough,
  'silence-long': say.quietTooLong,
  'joined-in-disagreement': say.stayedCloseInDisagreement,
  mending: say.beganToMend,
  repair: say.wasMended,
  'rupture-withdrawal': say.drewBack,
  'rupture-confrontation': say.turnedAgainstYou,
  'safety-asked': say.safetyAsked,
  'safety-unasked': say.safetyUnasked,
  strained: say.underStrain,
  hidden: say.costHidden,
};

/** How it was taken, beside how it fitted. */
const TAKEN: Readonly<Record<Taken, Readonly<Record<Fit, string>>>> = {
  'took-it-in': {
    attuned: say.letIn,
    partial: say.letInFurther,
    missed: say.letInAllTheSame,
  },
  'took-it-hard': {
    attuned: say.takenHardAllTheSame,
    partial: say.takenHarder,
    missed: say.takenAsItCame,
  },
};

/** What a push that came too soon was, by its move. */
const TOO_SOON: Readonly<Partial<Record<Move, string>>> = {
  reassure: say.comfortTooSoon,
  persuade: say.adviceTooSoon,
  interpret: say.explainedTooSoon,
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

/**
 * One sentence for a reason that an answer did what it did, with its figures where it has any;
 * empty where the story's own words say it.
 */
export function wordsFor(reason: Reason, { move, fit }: Answer): string {
  const { kind, count = 0, bond } = reason;
  if (kind === 'stacked-questions' && count >= 3) return say.questionsCounted({ count });
  if (kind === 'earned-press' && count > 0 && bond !== undefined)
    return say.earnedPressOn({ count, bond: bond.toFixed(1) });
  if (kind === 'repeated-move' && count >= 3) return say.sameKindCounted({ count });
  if (kind === 'cold-press')
    return fit === 'attuned' ? say.goodPressTooSoon : (TOO_SOON[move] ?? WORDS[kind]);
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
  const still = change === 0 && beside.length === 0 ? [say.tooLittleToMove] : [];
  return [...new Set([...ordered.map(sentence), ...still])];
}
