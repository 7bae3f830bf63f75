import { describe, expect, it } from 'vitest';
import { drawChance, drawOrder, drawTruth } from '../../src/play/chance.ts';

const SEEDS = Array.from({ length: 4000 }, (_, n) => 1_000_003 + n);
const moments = ['session-1', 'between-1', 'session-2', 'supervision-2', 'session-3'].flatMap(
  (part) => [0, 1, 2, 3, 4, 5, 6, 7].map((turn) => ({ part, turn })),
);
/** Correlation of columns with mean ½ and variance 1/12, as chances have. */
const correlation = (a: readonly number[], b: readonly number[]): number =>
  (12 * a.reduce((sum, one, at) => sum + (one - 0.5) * ((b[at] ?? 0) - 0.5), 0)) / a.length;

describe('the luck of a play', () => {
  const columns = moments.map(({ part, turn }) =>
    SEEDS.map((seed) => drawChance(seed, part, turn)),
  );

  it('at one moment says nothing of the luck at any other', () => {
    const related = moments.flatMap((one, at) =>
      moments.slice(0, at).flatMap((other, before) => {
        const r = correlation(columns[at] ?? [], columns[before] ?? []);
        // Of 780 pairs of unrelated columns this long, one beyond .08 would come once in a thousand
        // runs.
        return Math.abs(r) > 0.08
          ? [`${one.part} ${one.turn} ~ ${other.part} ${other.turn}: ${r.toFixed(2)}`]
          : [];
      }),
    );
    expect(related).toEqual([]);
  });

  it('falls evenly', () => {
    for (const column of columns) {
      const tenths = Array.from(
        { length: 10 },
        (_, tenth) => column.filter((chance) => Math.floor(chance * 10) === tenth).length,
      );
      for (const count of tenths) expect(Math.abs(count - 400)).toBeLessThan(110);
    }
  });

  it('says nothing of the truth, nor of the order of the answers', () => {
    const truth = SEEDS.map((seed) => Number(drawTruth(seed, ['0', '0.5', '1'])));
    const first = SEEDS.map((seed) => (drawOrder(seed, 'session-1', 3, 5)[0] ?? 0) / 4);
    for (const column of [...columns, first])
      expect(Math.abs(correlation(truth, column))).toBeLessThan(0.11);
    for (const column of columns) expect(Math.abs(correlation(first, column))).toBeLessThan(0.11);
  });

  it('is the same for the same seed, part and turn', () => {
    for (const { part, turn } of moments)
      expect(drawChance(7, part, turn)).toBe(drawChance(7, part, turn));
  });
});
