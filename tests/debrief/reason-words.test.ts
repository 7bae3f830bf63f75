import { describe, expect, it } from 'vitest';
import { reasonsInWords, wordsFor } from '../../src/debrief/reason-words.ts';
import { respond } from '../../src/model/respond.ts';
import { following, moment, profile } from '../model/moments.ts';

describe('the words for a reason', () => {
  it('say what an earned challenge stood on', () => {
    const joined = following(
      moment('complex-reflection', 'attuned', 0.9),
      moment('hand-back-choice', 'attuned', 0.9),
      moment('affirm', 'attuned', 0.9),
      moment('seek-collaboration', 'attuned', 0.9),
    );
    const earned = respond(joined, profile, moment('confront', 'attuned')).reasons.find(
      (one) => one.kind === 'earned-press',
    );
    expect(earned && wordsFor(earned, { move: 'confront', fit: 'attuned' })).toMatch(
      /^An earned challenge: four fitting answers just before, and a bond of 0\.\d to stand on\.$/,
    );
  });

  it('leave to the story how well an answer fitted', () => {
    for (const [move, fit] of [
      ['inform', 'missed'],
      ['seek-collaboration', 'attuned'],
      ['open-question', 'partial'],
    ] as const) {
      const { reasons } = respond(following(), profile, moment(move, fit));
      expect(reasons[0]?.kind).toMatch(/fitting|missed|half/);
      expect(reasonsInWords(reasons.slice(0, 1), { move, fit }, 2)).toEqual([]);
    }
  });

  it('say what gave way before anything lighter, or that it was too little for the meter', () => {
    const pressed = reasonsInWords(
      [
        { kind: 'cold-press', weight: -9 },
        { kind: 'took-it-hard', weight: -2 },
        { kind: 'rupture-withdrawal', weight: 0 },
      ],
      { move: 'persuade', fit: 'missed' },
      -7,
    );
    expect(pressed.slice(0, 2).join(' ')).toMatch(/It was advice.*Something between you gave way/);
    expect(
      reasonsInWords(
        [{ kind: 'half-met', weight: 0.4 }],
        { move: 'open-question', fit: 'partial' },
        0,
      ),
    ).toEqual(['It was too little to move the meter.']);
    expect(
      reasonsInWords(
        [
          { kind: 'missed-joining', weight: -2 },
          { kind: 'hidden', weight: 0 },
        ],
        { move: 'affirm', fit: 'missed' },
        0,
      )[0],
    ).toMatch(/Little of what it cost/);
  });

  it('do not praise the length of a silence that should not have been one', () => {
    const enough = [{ kind: 'silence-enough', weight: 0 }] as const;
    expect(reasonsInWords(enough, { move: 'hold-silence', fit: 'missed' }, -2)).toEqual([]);
    expect(reasonsInWords(enough, { move: 'hold-silence', fit: 'attuned' }, 2)).toEqual([
      'The quiet was held long enough to be used.',
    ]);
  });

  it('count the questions', () => {
    const asked = following(
      moment('open-question', 'attuned'),
      moment('closed-question', 'attuned'),
      moment('open-question', 'attuned'),
    );
    const words = respond(asked, profile, moment('closed-question', 'attuned')).reasons.map(
      (reason) => wordsFor(reason, { move: 'closed-question', fit: 'attuned' }),
    );
    expect(words).toContain('Four questions in a row begin to feel like an interview.');
  });

  it('count the answers of one kind, up to the fifth', () => {
    const affirm = moment('affirm', 'attuned');
    const saidOf = (before: number): readonly string[] =>
      respond(following(...Array(before).fill(affirm)), profile, affirm).reasons.map((reason) =>
        wordsFor(reason, affirm),
      );
    for (const [before, nth] of [
      [2, 'third'],
      [3, 'fourth'],
      [4, 'fifth'],
      [9, 'fifth'],
    ] as const)
      expect(saidOf(before)).toContain(
        `The ${nth} answer of this kind within a few turns; each one gives less.`,
      );
  });
});

describe('how an answer was taken', () => {
  const taken = (kind: 'took-it-in' | 'took-it-hard', fit: 'attuned' | 'partial' | 'missed') =>
    reasonsInWords([{ kind, weight: 1 }], { move: 'affirm', fit }, 2);
  it('is told beside how it fitted, so that luck is not taken for skill', () => {
    expect(taken('took-it-hard', 'attuned')).toEqual([
      'It was taken hard all the same. That happens to good answers too.',
    ]);
    expect(taken('took-it-in', 'missed')).toEqual([
      'It was let in all the same; people often hear what one means.',
    ]);
    expect(taken('took-it-in', 'attuned')).toEqual(['It was let in.']);
  });
});
