import { describe, expect, it } from 'vitest';
import { traineeRandom } from '../../tools/playtest/random.ts';
import {
  asD,
  bootstrap,
  correlation,
  oddsRatio,
  pair,
  sumRows,
} from '../../tools/validity/figures.ts';

describe('the figures of the validity table', () => {
  it('an odds ratio is 1 where two groups are alike, and near the plain one where cells are full', () => {
    expect(oddsRatio(50, 50, 50, 50)).toBe(1);
    expect(oddsRatio(600, 200, 300, 300)).toBeCloseTo(3, 1);
  });

  it('a correlation from sums is Pearson’s', () => {
    const rows = [
      [1, 2],
      [2, 4],
      [3, 5],
      [4, 4],
      [5, 5],
    ].map(([x = 0, y = 0]) => pair(x, y));
    expect(correlation(sumRows(rows))).toBeCloseTo(0.7746, 4);
    expect(correlation(sumRows([pair(1, 1), pair(1, 2)]))).toBe(0);
    expect(asD(0.3672)).toBeCloseTo(0.79, 2);
  });

  it('a bootstrap of a mean covers it, and is the same for the same seed', () => {
    const random = traineeRandom(4);
    const rows = Array.from({ length: 400 }, () => [1, random()]);
    const mean = ([n = 1, sum = 0]: readonly number[]): number => sum / n;
    const interval = bootstrap(rows, mean, traineeRandom(9), 300);
    expect(interval[0]).toBeLessThan(mean(sumRows(rows)));
    expect(interval[1]).toBeGreaterThan(mean(sumRows(rows)));
    expect(bootstrap(rows, mean, traineeRandom(9), 300)).toEqual(interval);
  });
});
