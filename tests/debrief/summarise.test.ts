import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/debrief/summarise.ts';
import type { Move } from '../../src/model/moves.ts';

const of = (...moves: readonly Move[]) => summarise(moves.map((move) => ({ move })));

describe('the moves of a session, counted in MITI terms', () => {
  it('has a summary and a complex reflection among the complex, and all three among reflections', () => {
    expect(of('simple-reflection', 'complex-reflection', 'summary')).toMatchObject({
      reflections: 3,
      complexReflections: 2,
      complexShare: 2 / 3,
    });
  });

  it('has every kind of question, and how many reflections there are to each', () => {
    expect(
      of('open-question', 'closed-question', 'direct-safety-question', 'simple-reflection'),
    ).toMatchObject({ questions: 3, reflectionsToQuestions: 1 / 3 });
  });

  it('has what MITI holds to be in its spirit and against it, and silences for themselves', () => {
    expect(
      of(
        'seek-collaboration',
        'affirm',
        'hand-back-choice',
        'confront',
        'persuade',
        'hold-silence',
        'interpret',
      ),
    ).toEqual({
      reflections: 0,
      complexReflections: 0,
      questions: 0,
      reflectionsToQuestions: null,
      complexShare: null,
      adherent: 3,
      nonAdherent: 2,
      silences: 1,
    });
  });
});
