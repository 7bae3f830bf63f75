import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actInSilence, idleAct } from '../../src/stage/silence-acts.ts';

const band = fc.constantFrom(
  'guarded' as const,
  'wary' as const,
  'warming' as const,
  'open' as const,
);
const acts = (of: Parameters<typeof actInSilence>[0], seed: number) =>
  Array.from({ length: 12 }, (_, n) => actInSilence(of, seed, n));

describe('what happens in a silence', () => {
  it('is small, and never the same twice in a row', () => {
    fc.assert(
      fc.property(band, fc.nat(500), (of, seed) => {
        const words = acts(of, seed).map(({ act }) => JSON.stringify(act));
        for (const [index, word] of words.entries()) expect(word).not.toBe(words[index + 1]);
      }),
    );
  });

  it('comes every few seconds, and the same silence is the same', () => {
    fc.assert(
      fc.property(band, fc.nat(500), (of, seed) => {
        for (const { after } of acts(of, seed)) expect(after).toBeGreaterThanOrEqual(2600);
        for (const { after } of acts(of, seed)) expect(after).toBeLessThanOrEqual(5200);
        expect(acts(of, seed)).toEqual(acts(of, seed));
      }),
    );
  });

  it('opens nothing in a guarded client, who neither looks at you nor breathes out', () => {
    for (const { act } of acts('guarded', 3)) {
      expect(act.kind).not.toBe('breath');
      expect(act.kind === 'look' && ['meet', 'up'].includes(act.gaze)).toBe(false);
    }
  });

  it('begins in an open client with a look up', () => {
    expect(actInSilence('open', 7, 0).act).toEqual({ kind: 'look', gaze: 'up' });
  });
});

it('somebody who listens shifts now and then, seldom', () => {
  for (const random of [0, 0.5, 0.99]) {
    expect(idleAct(() => random).after).toBeGreaterThanOrEqual(20_000);
    expect(['shift', 'breath']).toContain(idleAct(() => random).act.kind);
  }
});
