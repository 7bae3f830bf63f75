import { describe, expect, it } from 'vitest';
import { buildDebrief } from '../../src/debrief/build-debrief.ts';
import { summarise } from '../../src/debrief/summarise.ts';
import { nowOf } from '../../src/play/case-run.ts';
import { material, playThrough } from '../play/theo.ts';

describe('the debrief', () => {
  const play = playThrough(11, (turn) => turn * 3);
  const entries = nowOf(play.run()).turns.map(({ entry }) => entry);
  const debrief = buildDebrief(play.run(), nowOf(play.run()));

  it('reads every decision back: what was said, what it did, why, and what else could have been said', () => {
    expect(debrief.turns).toHaveLength(entries.length);
    for (const [index, turn] of debrief.turns.entries()) {
      expect(turn.response.text).toBe(entries[index]?.shown.response);
      expect(turn.response.why).not.toBe('');
      expect(turn.others.length).toBeGreaterThanOrEqual(2);
    }
    expect(debrief.turns.filter(({ reasons }) => reasons.length > 0).length).toBeGreaterThan(
      entries.length / 2,
    );
  });

  it('draws the curve from the start to the last answer, each turn beginning where the one before ended', () => {
    expect(debrief.curve).toHaveLength(debrief.turns.length + 1);
    for (const [index, turn] of debrief.turns.entries()) {
      expect(turn.shown.before).toBe(debrief.curve[index]?.shown);
      expect(turn.shown.after).toBe(debrief.curve[index + 1]?.shown);
    }
  });

  it('names what was there to notice: at least three pieces of evidence', () => {
    expect(new Set(debrief.evidence.map((one) => one.id)).size).toBeGreaterThanOrEqual(3);
  });

  it('keeps what was protected to itself until the case is closed', () => {
    expect(debrief.truth).toBeNull();
  });

  it('ends in one of the case’s endings', () => {
    expect(Object.keys(material.caseFile.endings)).toContain(debrief.ending.id);
  });
});

describe('the evidence a truth leaves', () => {
  it('is at least three pieces of its own, and differs from truth to truth', () => {
    const seen = new Map<string, Set<string>>();
    for (let seed = 0; seed < 60; seed += 1) {
      const one = playThrough(seed, (turn) => turn * 5 + seed);
      const { truth } = one.run();
      const { evidence } = buildDebrief(one.run(), nowOf(one.run()));
      const ids = seen.get(truth) ?? new Set();
      for (const { id } of evidence) ids.add(id);
      seen.set(truth, ids);
    }
    expect(seen.size).toBe(3);
    for (const [title, ids] of seen) {
      const others = new Set(
        [...seen].filter(([other]) => other !== title).flatMap(([, other]) => [...other]),
      );
      expect([...ids].filter((id) => !others.has(id)).length, title).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the summary of moves', () => {
  it('counts in MITI terms and leaves a ratio out where there is nothing to divide by', () => {
    expect(
      summarise([
        { move: 'simple-reflection' },
        { move: 'complex-reflection' },
        { move: 'summary' },
      ]),
    ).toMatchObject({
      reflections: 3,
      complexReflections: 2,
      questions: 0,
      reflectionsToQuestions: null,
    });
    expect(
      summarise([{ move: 'open-question' }, { move: 'simple-reflection' }, { move: 'confront' }]),
    ).toMatchObject({ reflectionsToQuestions: 1, nonAdherent: 1 });
  });
});
