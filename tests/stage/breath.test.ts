import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breathAt, breatheOn, untilDrawnIn } from '../../src/stage/breath.ts';

const phase = fc.double({ min: 0, max: 0.999, noNaN: true });

it('a quicker breath goes on from where the slower one was', () => {
  const before = breatheOn(0.3, 1000, 4200);
  expect(breatheOn(before, 0, 2600)).toBe(before);
});

it('the next breath begins where the last is all out, within one breath', () => {
  fc.assert(
    fc.property(phase, fc.integer({ min: 2000, max: 5000 }), (now, period) => {
      const wait = untilDrawnIn(now, period);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(period);
      expect(breathAt(breatheOn(now, wait, period))).toBeCloseTo(-1, 5);
    }),
  );
});
