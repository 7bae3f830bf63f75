import { describe, expect, it } from 'vitest';
import { wordsAtOnce, wordsFor } from '../../src/debrief/reason-words.ts';
import { respond } from '../../src/model/respond.ts';
import { following, moment, profile } from '../model/moments.ts';

describe('the words for a reason', () => {
  it('say what an earned challenge stood on', () => {
    const joined = following(moment('complex-reflection', 'attuned', 0.9), moment('hand-back-choice', 'attuned', 0.9), moment('affirm', 'attuned', 0.9), moment('seek-collaboration', 'attuned', 0.9));
    const earned = respond(joined, profile, moment('confront', 'attuned')).reasons.find((one) => one.kind === 'earned-press');
    expect(earned && wordsFor(earned, 'confront')).toMatch(/^An earned challenge: four fitting answers just before, and a bond of 0\.\d to stand on\.$/);
  });

  it('never call a piece of information a question', () => {
    for (const fit of ['attuned', 'missed'] as const) {
      const words = respond(following(), profile, moment('inform', fit)).reasons.map((reason) => wordsFor(reason, 'inform')).join(' ');
      expect(words).not.toMatch(/question/i);
    }
  });

  it('at once say why, and what gave way, or that it was too little for the meter', () => {
    expect(wordsAtOnce([{ kind: 'cold-press', weight: -9 }, { kind: 'rupture-withdrawal', weight: 0 }], 'persuade', -7)).toMatch(/push from\. Something between you gave way/);
    expect(wordsAtOnce([{ kind: 'half-met', weight: 0.4 }], 'open-question', 0)).toMatch(/too little to move the meter/);
    expect(wordsAtOnce([{ kind: 'missed-joining', weight: -2 }, { kind: 'hidden', weight: 0 }], 'affirm', 0)).toMatch(/Little of what it cost was allowed to show/);
  });

  it('count the questions', () => {
    const asked = following(moment('open-question', 'attuned'), moment('closed-question', 'attuned'), moment('open-question', 'attuned'));
    const words = respond(asked, profile, moment('closed-question', 'attuned')).reasons.map((reason) => wordsFor(reason, 'closed-question'));
    expect(words).toContain('Four questions in a row begin to feel like an interview.');
  });
});
