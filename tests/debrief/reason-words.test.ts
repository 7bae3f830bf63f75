import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/debrief/reason-words.ts';
import { respond } from '../../src/model/respond.ts';
import { following, moment, profile } from '../model/moments.ts';

describe('the words for a reason', () => {
  it('say what an earned challenge stood on', () => {
    const joined = following(moment('complex-reflection', 'attuned', 0.9), moment('hand-back-choice', 'attuned', 0.9), moment('affirm', 'attuned', 0.9), moment('seek-collaboration', 'attuned', 0.9));
    const earned = respond(joined, profile, moment('confront', 'attuned')).reasons.find((one) => one.kind === 'earned-press');
    expect(earned && wordsFor(earned)).toMatch(/^An earned challenge: four fitting answers just before, and a bond of 0\.\d to stand on\.$/);
  });

  it('count the questions', () => {
    const asked = following(moment('open-question', 'attuned'), moment('closed-question', 'attuned'), moment('open-question', 'attuned'));
    const words = respond(asked, profile, moment('closed-question', 'attuned')).reasons.map(wordsFor);
    expect(words).toContain('Four questions in a row begin to feel like an interview.');
  });
});
