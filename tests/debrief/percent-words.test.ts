import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentWords } from '../../src/debrief/percent-words.ts';

describe('shares in per cent', () => {
  it('that are alike are shown alike', () => {
    expect(percentWords([1 / 3, 1 / 3, 1 / 3])).toEqual(['33.3', '33.3', '33.3']);
    expect(percentWords([0.5, 0.25, 0.25])).toEqual(['50', '25', '25']);
  });

  it('are whole where they can be: 60, 28.6 and 11.4 per cent are not 101 together', () => {
    expect(percentWords([0.6, 0.286, 0.114])).toEqual(['60', '29', '11']);
  });

  it('add up to a hundred, but for a decimal, each less than one from its share', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 6 })
          .filter((some) => some.some((one) => one > 0)),
        (weights) => {
          const total = weights.reduce((sum, one) => sum + one, 0);
          const shares = weights.map((one) => one / total);
          const shown = percentWords(shares).map(Number);
          expect(Math.abs(shown.reduce((sum, one) => sum + one, 0) - 100)).toBeLessThan(0.4);
          for (const [index, share] of shares.entries())
            expect(Math.abs((shown[index] ?? 0) - share * 100)).toBeLessThan(1);
        },
      ),
    );
  });
});
