import { describe, expect, it } from 'vitest';
import { clientState, guardOf, startState } from '../../src/model/client-state.ts';

describe('a first session', () => {
  it('begins with somebody who was sent: wary, nothing broken, nothing in hand', () => {
    expect(startState()).toMatchObject({
      rupture: 'none',
      ruptureKind: null,
      mending: 0,
      safetyCue: false,
      band: 'wary',
      lastReaction: 'holding',
      recent: [],
      credit: 0,
      strain: 0,
    });
    expect(startState(0.4).strain).toBe(0.4);
  });

  it('has more or less to begin with, by how readily this client gives trust', () => {
    expect(startState(0, 1).felt).toBeGreaterThan(startState().felt);
    expect(startState(0, -1).felt).toBeLessThan(startState().felt);
    expect(startState(0, -1)).toMatchObject({ readiness: -1, rupture: 'none' });
  });

  it('feels the mean of bond, goals and tasks', () => {
    const { felt } = clientState({ ...startState(), bond: 0.9, goals: 0.3, tasks: 0.6 });
    expect(felt).toBeCloseTo(0.6);
  });

  it('guards by drawing back and by anger, and by neither more than wholly', () => {
    expect(guardOf({ withdrawal: 0.5, anger: 0 })).toBe(0.5);
    expect(guardOf({ withdrawal: 0, anger: 0.5 })).toBe(0.5);
    expect(guardOf({ withdrawal: 0.5, anger: 0.5 })).toBe(0.75);
    expect(guardOf({ withdrawal: 1, anger: 1 })).toBe(1);
  });
});
