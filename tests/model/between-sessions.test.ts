import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenSessions } from '../../src/model/between-sessions.ts';
import { clientState, restOf, startState } from '../../src/model/client-state.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
/** A client in the middle of things: pressed, guarding, with something in hand. */
const states = fc
  .record({
    bond: share,
    goals: share,
    tasks: share,
    shown: share,
    withdrawal: share,
    anger: share,
    strain: share,
  })
  .map((parts) =>
    clientState({
      ...startState(),
      ...parts,
      credit: 0.8,
      arousal: 0.6,
      lastReaction: 'hardening',
      recent: [{ move: 'confront', fit: 'missed' }],
    }),
  );
const nothing = { review: 'skipped', supervision: false } as const;

describe('a week', () => {
  it('spends what was in hand, and what stirred has settled: credit, arousal, the last answers', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(betweenSessions(state, nothing)).toMatchObject({
          credit: 0,
          arousal: 0,
          recent: [],
          lastReaction: 'holding',
        });
      }),
    );
  });

  it('lets what was felt fade a little towards where this client began, and never past it', () => {
    fc.assert(
      fc.property(states, (state) => {
        const after = betweenSessions(state, nothing);
        const usual = restOf(state);
        for (const kind of ['bond', 'goals', 'tasks'] as const) {
          const [was, is] = [state[kind] - usual[kind], after[kind] - usual[kind]];
          expect(Math.abs(is)).toBeLessThanOrEqual(Math.abs(was));
          expect(Math.abs(is)).toBeGreaterThanOrEqual(Math.abs(was) / 2);
          expect(is * was).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('brings out most of what was hidden', () => {
    fc.assert(
      fc.property(states, (state) => {
        const after = betweenSessions(state, nothing);
        const hidden = Math.abs(state.shown - state.felt);
        expect(Math.abs(after.shown - after.felt)).toBeLessThanOrEqual(hidden / 2 + 1e-12);
      }),
    );
  });

  it('lets guarding go back some way to where it usually is, and not past it', () => {
    fc.assert(
      fc.property(states, (state) => {
        const after = betweenSessions(state, nothing);
        const usual = startState();
        for (const kind of ['withdrawal', 'anger'] as const) {
          const [was, is] = [
            Math.abs(state[kind] - usual[kind]),
            Math.abs(after[kind] - usual[kind]),
          ];
          expect(is).toBeLessThanOrEqual(was);
          if (was > 0.01) expect(is).toBeLessThan(was);
        }
      }),
    );
  });

  it('eases the trainee’s strain only by looking at oneself or by supervision, and most by both', () => {
    const tired = clientState({ ...startState(), strain: 0.8 });
    const strainAfter = (review: 'looked' | 'skipped', supervision: boolean): number =>
      betweenSessions(tired, { review, supervision }).strain;
    expect(strainAfter('skipped', false)).toBe(0.8);
    expect(strainAfter('looked', false)).toBeLessThan(0.8);
    expect(strainAfter('skipped', true)).toBeLessThan(0.8);
    expect(strainAfter('looked', true)).toBeLessThan(
      Math.min(strainAfter('looked', false), strainAfter('skipped', true)),
    );
  });
});
