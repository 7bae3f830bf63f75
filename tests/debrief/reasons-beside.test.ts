import { describe, expect, it } from 'vitest';
import { reasonsInWords, wordsFor } from '../../src/debrief/reason-words.ts';
import type { Fit, Move } from '../../src/model/moves.ts';
import type { Reason, ReasonKind } from '../../src/model/reason.ts';
import * as say from '../../src/messages/compiled/what-answers-did.ts';

const reason = (kind: ReasonKind, more: Partial<Reason> = {}): Reason => ({
  kind,
  weight: 1,
  ...more,
});
const words = (one: Reason, fit: Fit = 'attuned', move: Move = 'affirm'): string =>
  wordsFor(one, { move, fit });
const together = (
  kinds: readonly ReasonKind[],
  { move = 'affirm', fit = 'attuned' }: { move?: Move; fit?: Fit } = {},
  change = 2,
) =>
  reasonsInWords(
    kinds.map((kind) => reason(kind)),
    { move, fit },
    change,
  );

describe('a reason with figures', () => {
  it('counts questions and answers of one kind from the third on', () => {
    expect(words(reason('stacked-questions', { count: 2 }))).toBe(say.questionsInARow);
    expect(words(reason('stacked-questions', { count: 3 }))).toBe(
      say.questionsCounted({ count: 3 }),
    );
    expect(words(reason('repeated-move', { count: 2 }))).toBe(say.sameKindAgain);
    expect(words(reason('repeated-move', { count: 3 }))).toBe(say.sameKindCounted({ count: 3 }));
    expect(words(reason('mending', { count: 5 }))).toBe(say.beganToMend);
  });

  it('says what a challenge stood on only where there was something', () => {
    expect(words(reason('earned-press', { count: 2, bond: 0.84 }))).toBe(
      say.earnedPressOn({ count: 2, bond: '0.8' }),
    );
    expect(words(reason('earned-press', { count: 0, bond: 0.84 }))).toBe(say.earnedPress);
    expect(words(reason('earned-press', { bond: 0.84 }))).toBe(say.earnedPress);
    expect(words(reason('earned-press', { count: 2 }))).toBe(say.earnedPress);
    expect(words(reason('hidden', { count: 2, bond: 0.84 }))).toBe(say.costHidden);
  });
});

describe('a push that came too soon', () => {
  it('is told by what it was, and one that was right by that', () => {
    const soon = (move: Move, fit: Fit) => words(reason('cold-press'), fit, move);
    expect(soon('persuade', 'attuned')).toBe(say.goodPressTooSoon);
    expect(soon('persuade', 'partial')).toBe(say.adviceTooSoon);
    expect(soon('reassure', 'missed')).toBe(say.comfortTooSoon);
    expect(soon('interpret', 'missed')).toBe(say.explainedTooSoon);
    expect(soon('confront', 'missed')).toBe(say.pressedTooSoon);
  });
});

describe('how an answer was taken', () => {
  it('is told by how it fitted', () => {
    expect(words(reason('took-it-in'), 'partial')).toBe(say.letInFurther);
    expect(words(reason('took-it-hard'), 'missed')).toBe(say.takenAsItCame);
    expect(together(['took-it-hard'], { fit: 'partial' })).toEqual([say.takenHarder]);
  });

  it('is that of an answer that did not fit, where a good one came at the wrong time or length', () => {
    for (const [spoilt, said] of [
      ['silence-short', say.quietEndedEarly],
      ['silence-long', say.quietTooLong],
      ['cold-press', say.goodPressTooSoon],
    ] as const) {
      expect(together([spoilt, 'took-it-hard'])).toEqual([said, say.takenAsItCame]);
      expect(together(['took-it-in', spoilt])).toEqual([say.letInAllTheSame, said]);
    }
    expect(together(['silence-enough', 'took-it-hard'])).toEqual([
      say.quietLongEnough,
      say.takenHardAllTheSame,
    ]);
  });
});

describe('the order in which reasons are told', () => {
  it('is the strongest, then what happened besides, gravest first, then the rest, each once', () => {
    expect(
      together([
        'cold-press',
        'repeated-move',
        'hidden',
        'mending',
        'safety-unasked',
        'repeated-move',
        'rupture-withdrawal',
        'rupture-confrontation',
        'strained',
        'repair',
      ]),
    ).toEqual([
      say.goodPressTooSoon,
      say.safetyUnasked,
      say.turnedAgainstYou,
      say.drewBack,
      say.wasMended,
      say.beganToMend,
      say.underStrain,
      say.costHidden,
      say.sameKindAgain,
    ]);
  });

  it('ends with that it was too little, only where nothing moved and nothing happened besides', () => {
    const last = (kinds: readonly ReasonKind[], change: number) =>
      together(kinds, {}, change).at(-1);
    expect(last(['safety-asked'], 0)).toBe(say.tooLittleToMove);
    expect(last(['safety-asked'], 1)).toBe(say.safetyAsked);
    expect(last(['safety-asked', 'hidden'], 0)).toBe(say.costHidden);
    expect(together([], {}, 0)).toEqual([say.tooLittleToMove]);
  });
});
