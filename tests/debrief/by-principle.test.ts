import { describe, expect, it } from 'vitest';
import { buildDebrief } from '../../src/debrief/build-debrief.ts';
import { byPrinciple, type Decided, toPractise } from '../../src/debrief/by-principle.ts';
import { caseDebrief } from '../../src/debrief/case-debrief.ts';
import type { Fit } from '../../src/model/moves.ts';
import type { Principle } from '../../src/model/principles.ts';
import type { PartRun } from '../../src/play/part-run.ts';
import { runOf, sessionOf } from './told-session.ts';

const decided = (...answers: readonly (readonly [Principle | null, Fit])[]): readonly Decided[] =>
  answers.map(([principle, fit], index) => ({ number: index + 1, principle, fit }));
/** A session in which each answer that was given has this principle and this fit. */
const session = (number: number, ...answers: readonly (readonly [Principle, Fit])[]): PartRun => {
  const told = sessionOf(
    answers.map(() => ({ cues: {}, move: 'affirm' })),
    {},
    number,
  );
  return {
    ...told,
    turns: told.turns.map((turn, index) => {
      const [principle = 'pacing', fit = 'attuned'] = answers[index] ?? [];
      const responses = turn.beat.responses.map((one) => ({ ...one, principle, fit }));
      return { ...turn, beat: { ...turn.beat, responses } };
    }),
  };
};

describe('a session by principle', () => {
  it('says of each where it was met, half met and missed, the one missed most often first', () => {
    expect(
      byPrinciple(
        decided(
          ['pacing', 'attuned'],
          ['minimising', 'missed'],
          ['pacing', 'partial'],
          [null, 'missed'],
          ['minimising', 'missed'],
          ['autonomy', 'missed'],
        ),
      ),
    ).toEqual([
      { principle: 'minimising', met: [], half: [], missed: [2, 5] },
      { principle: 'autonomy', met: [], half: [], missed: [6] },
      { principle: 'pacing', met: [1], half: [3], missed: [] },
    ]);
    expect(byPrinciple(decided([null, 'missed']))).toEqual([]);
  });

  it('is in the debrief, beside each answer too', () => {
    const run = runOf(session(1, ['pacing', 'attuned'], ['minimising', 'missed']));
    const debrief = buildDebrief(run, run.parts[0] as PartRun);
    expect(debrief.principles.map(({ principle }) => principle)).toEqual(['minimising', 'pacing']);
    expect(debrief.turns.map(({ response }) => response.principle)).toEqual([
      'pacing',
      'minimising',
    ]);
    expect(debrief.turns[0]?.others[0]?.principle).toBe('pacing');
  });
});

describe('the principle to practise', () => {
  const practised = (...answers: readonly (readonly [Principle, Fit])[]) =>
    toPractise(byPrinciple(decided(...answers)))?.principle ?? null;

  it('is the one missed most often, where that was twice or more, and more often than it was met', () => {
    expect(practised(['pacing', 'missed'])).toBeNull();
    expect(practised(['pacing', 'missed'], ['pacing', 'missed'])).toBe('pacing');
    expect(
      practised(
        ['pacing', 'missed'],
        ['pacing', 'missed'],
        ['pacing', 'attuned'],
        ['pacing', 'attuned'],
        ['autonomy', 'missed'],
        ['autonomy', 'missed'],
      ),
    ).toBe('autonomy');
  });

  it('is found over all sessions of a case', () => {
    const once = [['minimising', 'missed']] as const;
    expect(caseDebrief(runOf(session(1, ...once))).practise).toBeNull();
    expect(caseDebrief(runOf(session(1, ...once), session(2, ...once))).practise).toMatchObject({
      principle: 'minimising',
      missed: [1, 1],
    });
  });
});
