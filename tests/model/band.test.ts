import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANDS_FROM, bandOf } from '../../src/model/client-state.ts';

describe('the word for an alliance', () => {
  it('goes guarded, wary, warming, open', () => {
    expect([10, 30, 50, 80].map((points) => bandOf(points))).toEqual([
      'guarded',
      'wary',
      'warming',
      'open',
    ]);
  });

  it('begins where the curve of the debrief draws its line', () => {
    expect(BANDS_FROM[0]).toEqual({ band: 'guarded', from: 0 });
    for (const { band, from } of BANDS_FROM) {
      expect(bandOf(from)).toBe(band);
      if (from > 0) expect(bandOf(from - 1)).not.toBe(band);
    }
  });

  it('does not flicker at an edge', () => {
    expect(bandOf(46, 'wary')).toBe('wary');
    expect(bandOf(49, 'wary')).toBe('warming');
    expect(bandOf(42, 'warming')).toBe('warming');
    expect(bandOf(40, 'warming')).toBe('wary');
  });

  it('changes exactly where its line is passed by four points', () => {
    expect(bandOf(48.9, 'wary')).toBe('wary');
    expect(bandOf(49, 'wary')).toBe('warming');
    expect(bandOf(41, 'warming')).toBe('warming');
    expect(bandOf(40.9, 'warming')).toBe('wary');
    expect(bandOf(0, 'open')).toBe('guarded');
    expect(bandOf(100, 'guarded')).toBe('open');
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
