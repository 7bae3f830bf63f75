import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf } from '../../src/model/client-state.ts';
import { judgeSilence } from '../../src/model/silence.ts';

describe('the word for an alliance', () => {
  it('goes guarded, wary, warming, open', () => {
    expect([10, 30, 50, 80].map((points) => bandOf(points))).toEqual([
      'guarded',
      'wary',
      'warming',
      'open',
    ]);
  });

  it('does not flicker at an edge', () => {
    expect(bandOf(46, 'wary')).toBe('wary');
    expect(bandOf(49, 'wary')).toBe('warming');
    expect(bandOf(42, 'warming')).toBe('warming');
    expect(bandOf(40, 'warming')).toBe('wary');
  });

  it('is within the margin of the plain word', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom('guarded' as const, 'wary' as const, 'warming' as const, 'open' as const),
        (points, before) => {
          expect([bandOf(points - 4), bandOf(points), bandOf(points + 4)]).toContain(
            bandOf(points, before),
          );
        },
      ),
    );
  });
});

describe('a silence', () => {
  const silence = { enough: 5, long: 14 };
  it('broken early, long enough, and too long are three different things', () => {
    expect([1, 5, 9, 14, 20].map((seconds) => judgeSilence(seconds, silence))).toEqual([
      'short',
      'enough',
      'enough',
      'enough',
      'long',
    ]);
  });
});
