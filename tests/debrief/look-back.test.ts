import { describe, expect, it } from 'vitest';
import { lookBack } from '../../src/debrief/look-back.ts';
import type { Talk } from '../../src/model/talk.ts';
import { type Decision, runOf, sessionOf } from './told-session.ts';

const said = (talk: Talk, move: Decision['move'] = 'affirm'): Decision => ({
  cues: { talk },
  move,
});

describe('looking back at a session', () => {
  it('finds that a cue about safety was never asked about, and that this alone warrants supervision', () => {
    const { met, warranted } = lookBack(runOf(sessionOf([said('neutral'), said('safety')])));
    expect(met).toContain('safety-cue');
    expect(warranted).toBe(true);
  });

  it('lets a cue about safety rest once it was asked about', () => {
    const asked = sessionOf([said('safety', 'direct-safety-question'), said('neutral')]);
    expect(lookBack(runOf(asked)).met).not.toContain('safety-cue');
  });

  it('finds the pattern in three sessions of keeping things as they are while the ratings fall', () => {
    const session = (number: number, talk: Talk, marks: number) =>
      sessionOf(
        [{ cues: { talk, rating: [marks, marks, marks, marks] }, move: 'affirm' }],
        {},
        number,
      );
    const stuck = ([8, 7, 6] as const).map((marks, index) => session(index + 1, 'sustain', marks));
    expect(lookBack(runOf(...stuck)).met).toContain('pattern-and-ratings');
    const moving = ([8, 7, 6] as const).map((marks, index) => session(index + 1, 'change', marks));
    expect(lookBack(runOf(...moving)).met).not.toContain('pattern-and-ratings');
    const better = ([6, 7, 8] as const).map((marks, index) => session(index + 1, 'sustain', marks));
    expect(lookBack(runOf(...better)).met).not.toContain('pattern-and-ratings');
  });

  it('takes what the trainee marked of themselves into account, and not what was skipped', () => {
    const signs = ['drained', 'no-hope'] as const;
    const looked = { kind: 'looked' as const, signs: [...signs], note: '' };
    const calm = [said('change')];
    expect(lookBack(runOf(sessionOf(calm, { review: looked }))).met).toContain('slow-recovery');
    const skipped = { review: { kind: 'skipped' as const } };
    expect(lookBack(runOf(sessionOf(calm, skipped))).met).not.toContain('slow-recovery');
  });

  it('has the marks that the client put before the trainee’s eyes', () => {
    const put = sessionOf([{ cues: { rating: [9, 8, 7, 6] }, move: 'affirm' }]);
    expect(lookBack(runOf(put))).toMatchObject({ rating: [9, 8, 7, 6], ratingSeen: true });
    expect(lookBack(runOf(sessionOf([said('neutral')]))).ratingSeen).toBe(false);
  });

  it('sees a note put off, and not one that was written or has not been come to', () => {
    const conductWith = (after: object) =>
      lookBack(runOf(sessionOf([said('neutral')], after))).conduct;
    expect(conductWith({ note: null }).notePutOff).toBe(true);
    expect(conductWith({ note: 'Written.' }).notePutOff).toBe(false);
    expect(conductWith({}).notePutOff).toBe(false);
  });

  it('counts the sessions there have been', () => {
    const one = sessionOf([said('neutral')]);
    const run = runOf(one, { ...one, part: { kind: 'session', number: 2 } });
    expect(lookBack(run).session).toBe(2);
    expect(lookBack(run).soFar).toBe(2 + run.material.caseFile.sessionsBefore);
    expect(() => lookBack(runOf())).toThrow(RangeError);
  });
});
