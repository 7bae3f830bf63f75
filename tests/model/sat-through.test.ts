import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LONGEST_STEP,
  lookAt,
  lookAway,
  NOTHING_YET,
  type SatThrough,
} from '../../src/model/sat-through.ts';
import { LONGEST_SILENCE } from '../../src/model/silence.ts';

/**
 * Milliseconds from one look to the next: mostly ticks, now and then a sleep, a jump of the clock,
 * or a clock put back.
 */
const gap = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 400 }) },
  fc.integer({ min: 400, max: 5000 }),
  fc.integer({ min: 5000, max: 10 ** 9 }),
  fc.integer({ min: -(10 ** 6), max: 0 }),
);
const looks = fc.array(fc.record({ gap, away: fc.boolean() }), { maxLength: 300 });

/** The silence after each of these looks, from the first on. */
function over(all: readonly { readonly gap: number; readonly away: boolean }[]): SatThrough[] {
  let now = 0;
  let sat = lookAt(NOTHING_YET, now);
  return [
    sat,
    ...all.map(({ gap: gone, away }) => {
      now += gone;
      sat = (away ? lookAway : lookAt)(sat, now);
      return sat;
    }),
  ];
}
const seconds = (all: readonly { readonly gap: number; readonly away: boolean }[]): number =>
  over(all).at(-1)?.seconds ?? Number.NaN;
const ticks = (count: number): { gap: number; away: boolean }[] =>
  Array.from({ length: count }, () => ({ gap: 250, away: false }));

describe('a silence sat through', () => {
  it('looked at four times a second counts as long as it took', () => {
    expect(seconds(ticks(48))).toBeCloseTo(12, 9);
  });

  it('never gets shorter, and never grows by more than the longest step from look to look', () => {
    fc.assert(
      fc.property(looks, (all) => {
        const told = over(all).map((one) => one.seconds);
        for (const [at, now] of told.entries()) {
          const grown = now - (told[at - 1] ?? 0);
          expect(grown).toBeGreaterThanOrEqual(0);
          expect(grown).toBeLessThanOrEqual(LONGEST_STEP + 1e-9);
        }
      }),
    );
  });

  it('never counts more than has gone by while it could be seen, nor more than the longest silence', () => {
    fc.assert(
      fc.property(looks, (all) => {
        const seen = all
          .filter((_, at) => at === 0 || !all[at - 1]?.away)
          .reduce((sum, one) => sum + Math.max(0, one.gap) / 1000, 0);
        expect(seconds(all)).toBeLessThanOrEqual(Math.min(LONGEST_SILENCE, seen) + 1e-9);
      }),
    );
  });

  it('is not ended by a sleep or a clock that jumps, however far', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1000, max: 10 ** 9 }),
        (before, jump) => {
          const sat = seconds([...ticks(before), { gap: jump, away: false }]);
          expect(sat).toBeLessThanOrEqual(before / 4 + LONGEST_STEP + 1e-9);
          expect(sat).toBeLessThan(LONGEST_SILENCE);
        },
      ),
    );
  });

  it('stands still while it is out of sight, and goes on from there', () => {
    const dozed = [
      ...ticks(8),
      { gap: 100, away: true },
      { gap: 500, away: true },
      { gap: 400, away: false },
      ...ticks(8),
    ];
    expect(seconds(dozed)).toBeCloseTo(2 + 0.1 + 2, 9);
  });

  it('comes to its end on a machine that is always late, too', () => {
    expect(seconds(Array.from({ length: 60 }, () => ({ gap: 1500, away: false })))).toBe(
      LONGEST_SILENCE,
    );
  });
});
