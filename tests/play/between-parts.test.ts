import { describe, expect, it } from 'vitest';
import { betweenSessions } from '../../src/model/between-sessions.ts';
import { clientState, startState } from '../../src/model/client-state.ts';
import { strainBetween } from '../../src/model/strain.ts';
import { beginningAfter, partIn } from '../../src/play/beginning.ts';
import { drawReadiness } from '../../src/play/chance.ts';
import { canReplay, partsBegun } from '../../src/play/can-replay.ts';
import { nowOf } from '../../src/play/case-run.ts';
import { storyOf } from '../../src/play/material.ts';
import { newLog } from '../../src/play/open-run.ts';
import { beatsOf, memoryOf, pointsGained, type PartRun } from '../../src/play/part-run.ts';
import { standingOf } from '../../src/play/standing.ts';
import type { Part } from '../../src/story/part.ts';
import { runOf, sessionOf } from '../debrief/told-session.ts';
import { material, playThrough } from './theo.ts';

const { caseFile } = material;
const tired = clientState({ ...startState(), strain: 0.5, anger: 0.9, shown: 0.6 });
/** A part that ended so, or goes on, with what was done after it. */
const part = (
  kind: Part['kind'],
  number: number,
  ending: string | null,
  after: object = {},
): PartRun => {
  const told = sessionOf([{ cues: {}, move: 'affirm' }], after as PartRun['after']);
  const state = clientState({ ...tired, recent: ['affirm'] as never });
  const beat = { ...told.told.beat, ending };
  return { ...told, part: { kind, number }, state, told: { ...told.told, beat } };
};
const ALL = {
  rating: null,
  note: null,
  review: { kind: 'looked', signs: [], note: '' },
  board: { shares: {}, laid: {} },
  supervision: { taken: true, why: '' },
};
const setting = { caseFile, seed: 7 };
const stateAfter = (...parts: readonly PartRun[]) => beginningAfter(setting, parts).state;

describe('how the client comes to the next part', () => {
  it('is as somebody nobody has met, at first', () => {
    expect(beginningAfter(setting, [])).toEqual({
      state: startState(0, drawReadiness(setting.seed)),
      memory: {},
      before: 'none',
      between: 'none',
    });
  });

  it('is after a week, by what the trainee did for themselves in it', () => {
    const session = (after: object) => part('session', 1, 'i-suppose', after);
    const { state } = session({});
    expect(stateAfter(session({}))).toEqual(
      betweenSessions(state, { review: 'skipped', supervision: false }),
    );
    expect(stateAfter(session(ALL))).toEqual(
      betweenSessions(state, { review: 'looked', supervision: true }),
    );
    expect(
      stateAfter(session({ ...ALL, review: { kind: 'skipped' }, supervision: { taken: false } })),
    ).toEqual(betweenSessions(state, { review: 'skipped', supervision: false }));
  });

  it('is no week later after what was written or said in between, which is no answer of the hour', () => {
    for (const kind of ['between', 'supervision'] as const) {
      const told = part(kind, 1, kind === 'between' ? 'ten-to-eight' : null);
      expect(stateAfter(part('session', 1, 'i-suppose'), told)).toEqual(
        clientState({ ...told.state, recent: [] }),
      );
    }
  });

  it('weighs on the trainee where an hour was waited for in vain', () => {
    const told = part('between', 1, 'nobody-on-the-stairs');
    expect(stateAfter(told).strain).toBe(strainBetween(told.state.strain, 'no-show'));
    expect(stateAfter(told).strain).toBeGreaterThan(told.state.strain);
    expect(stateAfter(part('between', 1, 'ten-to-eight')).strain).toBe(told.state.strain);
  });

  it('knows how the session before ended, and what came after it, and of no other', () => {
    const first = [part('session', 1, 'polite-yes'), part('between', 1, 'brought-up')];
    expect(beginningAfter(setting, first)).toMatchObject({
      before: 'polite-yes',
      between: 'brought-up',
    });
    expect(beginningAfter(setting, [...first, part('session', 2, 'i-suppose')])).toMatchObject({
      before: 'i-suppose',
      between: 'none',
    });
    expect(beginningAfter(setting, [part('session', 1, null)])).toMatchObject({ before: 'none' });
  });

  it('keeps what was remembered before, and what this part remembers over it', () => {
    const told = part('session', 1, null);
    const [own = '', other = ''] = caseFile.remembers;
    const remembering = {
      from: { ...told.from, memory: { [own]: false, [other]: true } },
      told: { ...told.told, memory: () => ({ [own]: true }) },
    };
    expect(memoryOf(caseFile, remembering)).toEqual({ [own]: true, [other]: true });
  });
});

describe('a part', () => {
  it('is found by its kind and number', () => {
    const parts = [part('session', 1, null), part('between', 1, null), part('session', 2, null)];
    expect(partIn(parts, 'between', 1)).toBe(parts[1]);
    expect(partIn(parts, 'session', 2)).toBe(parts[2]);
    expect(partIn(parts, 'between', 2)).toBeUndefined();
  });

  it('has every beat told so far, the one it stands at last', () => {
    const told = nowOf(playThrough(3, () => 0, 2).run());
    expect(beatsOf(told)).toEqual([...told.turns.map(({ beat }) => beat), told.told.beat]);
    expect(beatsOf(told)).toHaveLength(3);
  });

  it('is worth the points that the meter showed', () => {
    const before = clientState({ ...startState(), shown: 0.204 });
    const state = clientState({ ...startState(), shown: 0.256 });
    expect(pointsGained({ before, outcome: { state } as never })).toBe(6);
  });

  it('that has not begun, or whose story was not fetched, is said to be so', () => {
    expect(() => nowOf({ parts: [] })).toThrow('No part has begun.');
    expect(() => storyOf({ ...material, stories: new Map() }, 'session-1')).toThrow(
      'The story “session-1” of Theo has not been loaded.',
    );
  });
});

describe('where a play stands', () => {
  const standing = (...parts: readonly PartRun[]) => standingOf(runOf(...parts));
  const taken = { ...ALL, supervision: { taken: true, why: '' } };
  const alone = { ...ALL, supervision: { taken: false, why: '' } };

  it('is in a part until it has ended', () => {
    expect(standing(part('session', 1, null))).toEqual({ kind: 'playing' });
    expect(standing(part('between', 1, null))).toEqual({ kind: 'playing' });
  });

  it('is at the first step after a session that is not done, with what stands there', () => {
    const draft = { kind: 'note', value: 'He', seen: false } as const;
    expect(standing({ ...part('session', 1, 'i-suppose', { rating: null }), draft })).toEqual({
      kind: 'after',
      step: 'note',
      draft,
    });
  });

  it('is before supervision where that was taken, and before what comes next where not', () => {
    const next = (kind: Part['kind'], number: number) => ({
      kind: 'ready',
      next: { kind, number },
    });
    const session = (number: number, after: object) => part('session', number, 'i-suppose', after);
    expect(standing(session(1, taken))).toEqual(next('supervision', 1));
    expect(standing(session(1, alone))).toEqual(next('between', 1));
    expect(standing(session(1, taken), part('supervision', 1, 'x'))).toEqual(next('between', 1));
    expect(standing(session(1, alone), part('between', 1, 'x'))).toEqual(next('session', 2));
  });

  it('is at its end after the last part there can be', () => {
    const last = (after: object) => part('session', 3, 'x', after);
    expect(standing(last(alone))).toEqual({ kind: 'closed' });
    expect(standing(last(taken))).toMatchObject({ next: { kind: 'supervision', number: 3 } });
    expect(standing(last(taken), part('supervision', 3, 'x'))).toEqual({ kind: 'closed' });
  });
});

describe('a kept log', () => {
  const log = newLog(material, 7, 'practice');
  const [begin] = log.acts;
  const begun = (name: string, story: string) => ({ ...begin, part: name, story }) as typeof begin;
  const held = (...acts: readonly (typeof begin)[]) =>
    canReplay(material, { ...log, acts: acts as typeof log.acts });
  const { structure, hash } = storyOf(material, 'session-1');

  it('can be told again where the structure of every part is the same, or of old ones the text', () => {
    expect(canReplay(material, log)).toBe(true);
    expect(held(begun('session-1', hash))).toBe(true);
    expect(held(begun('session-1', 'other'))).toBe(false);
    expect(held(begun('session-1', structure), begun('between-1', 'other'))).toBe(false);
    expect(held(begun('session-9', structure))).toBe(false);
  });

  it('cannot under other rules, or as another case', () => {
    expect(canReplay(material, { ...log, rules: 1 })).toBe(false);
    expect(canReplay(material, { ...log, caseId: 'mina' })).toBe(false);
  });

  it('names the parts that were begun, each once', () => {
    const { run } = playThrough(3, () => 0, 2);
    expect(partsBegun(run().log)).toEqual(['session-1']);
    const acts = [begin, begun('between-1', ''), begun('between-1', '')] as typeof log.acts;
    expect(partsBegun({ acts })).toEqual(['session-1', 'between-1']);
  });
});
