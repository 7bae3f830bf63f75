import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholePercents } from '../../src/debrief/whole-percents.ts';

describe('shares in whole per cents', () => {
  it('of three alike are 34, 33 and 33, not 99 together', () => {
    expect(wholePercents([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
  });

  it('of 60, 28.6 and 11.4 per cent are not 101 together', () => {
    expect(wholePercents([0.6, 0.286, 0.114])).toEqual([60, 29, 11]);
  });

  it('add up to a hundred, each less than one from its share', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 6 }).filter((some) => some.some((one) => one > 0)), (weights) => {
      const total = weights.reduce((sum, one) => sum + one, 0);
      const shares = weights.map((one) => one / total);
      const whole = wholePercents(shares);
      expect(whole.reduce((sum, one) => sum + one, 0)).toBe(100);
      for (const [index, share] of shares.entries()) expect(Math.abs((whole[index] ?? 0) - share * 100)).toBeLessThan(1);
    }));
  });
});
