import { describe, expect, it } from 'vitest';
import { buildDebrief } from '../../src/debrief/build-debrief.ts';
import { caseDebrief } from '../../src/debrief/case-debrief.ts';
import { ratingOf } from '../../src/debrief/rating-of.ts';
import { total } from '../../src/model/rate-session.ts';
import type { After, AfterStep } from '../../src/play/after-session.ts';
import type { CaseRun } from '../../src/play/case-run.ts';
import { memoryOf } from '../../src/play/part-run.ts';
import { findPolicy } from '../../tools/playtest/policies.ts';
import { material, opened } from '../play/theo.ts';
import { playWhole } from '../play/whole-play.ts';

const whole = opened(playWhole(material, await findPolicy('mixed'), 5, 'A note.')).run();
/** The same case with other steps after each session. */
const withAfter = (change: { [K in AfterStep['kind']]?: After[K] | undefined }): CaseRun => ({
  ...whole,
  parts: whole.parts.map((part) =>
    part.part.kind === 'session' ? { ...part, after: { ...part.after, ...change } as After } : part,
  ),
});
const sessionsOf = (run: CaseRun) => run.parts.filter(({ part }) => part.kind === 'session');

describe('a case read back', () => {
  it('has of each session its rating, what was guessed, and its curve', () => {
    for (const [index, session] of sessionsOf(whole).entries()) {
      const told = caseDebrief(whole).sessions[index];
      expect(told?.rating).toBe(total(ratingOf(session).marks));
      expect(told?.rating).toBeGreaterThan(0);
      expect(told?.guess).toBe(15.5);
      expect(told?.curve).toEqual(buildDebrief(whole, session).curve);
      expect(told?.curve).toHaveLength(session.turns.length + 1);
    }
    expect(caseDebrief(withAfter({ rating: null })).sessions[0]?.guess).toBeNull();
  });

  it('says whether the trainee looked at their own side, and wrote the note', () => {
    const first = (run: CaseRun) => caseDebrief(run).sessions[0];
    expect(first(whole)).toMatchObject({ looked: true, noteWritten: true });
    expect(first(withAfter({ review: { kind: 'skipped' }, note: null }))).toMatchObject({
      looked: false,
      noteWritten: false,
    });
    expect(first(withAfter({ review: undefined, note: undefined }))).toMatchObject({
      looked: null,
      noteWritten: null,
    });
  });

  it('has what was held likely, in the case’s order, and nothing where it was not said', () => {
    const [first] = caseDebrief(whole).sessions;
    expect(first?.shares).toEqual(material.caseFile.hypotheses.map(() => 1 / 3));
    const none = caseDebrief(withAfter({ board: undefined }));
    expect(none.sessions[0]?.shares).toBeNull();
    expect(none.calibration).toBeNull();
    expect(caseDebrief(whole).calibration).not.toBeNull();
  });

  it('has the decision on supervision with its reason', () => {
    const refused = { taken: false, why: 'I am not sure why.' };
    expect(caseDebrief(whole).sessions[0]?.supervision).toMatchObject({
      taken: true,
      why: 'A note.',
    });
    expect(caseDebrief(withAfter({ supervision: refused })).sessions[0]?.supervision).toMatchObject(
      refused,
    );
    expect(caseDebrief(withAfter({ supervision: undefined })).sessions[0]?.supervision).toBeNull();
  });

  it('has what came between two sessions', () => {
    const { sessions } = caseDebrief(whole);
    expect(sessions.slice(0, -1).every(({ between }) => between !== null)).toBe(true);
    expect(sessions.at(-1)?.between).toBeNull();
  });
});

describe('a session read back', () => {
  it('has of each answer what it did to the alliance as it showed and as it was felt', () => {
    const [session] = sessionsOf(whole);
    if (!session) throw new Error('No session was played.');
    const { turns, curve } = buildDebrief(whole, session);
    for (const [index, turn] of turns.entries()) {
      expect({ shown: turn.shown.before, felt: turn.felt.before }).toEqual(curve[index]);
      expect({ shown: turn.shown.after, felt: turn.felt.after }).toEqual(curve[index + 1]);
    }
    expect(turns.some(({ felt }) => felt.after !== felt.before)).toBe(true);
    expect(turns.every(({ felt }) => felt.after > 0)).toBe(true);
  });
});

describe('from part to part', () => {
  it('what is said with the supervisor moves the story and not the alliance', () => {
    const supervision = whole.parts.filter(({ part }) => part.kind === 'supervision');
    expect(supervision.length).toBeGreaterThan(0);
    for (const { state, from, turns } of supervision) {
      expect(turns.length).toBeGreaterThan(0);
      expect(state).toEqual(from.state);
    }
  });

  it('what a part remembers is there in the next one', () => {
    const kept = whole.parts.map((part) => memoryOf(material.caseFile, part));
    for (const [index, part] of whole.parts.entries())
      if (index > 0) expect(part.from.memory).toEqual(kept[index - 1]);
    expect(Object.values(kept.at(-1) ?? {})).toContain(true);
    expect(Object.keys(kept.at(-1) ?? {}).sort()).toEqual([...material.caseFile.remembers].sort());
  });
});
