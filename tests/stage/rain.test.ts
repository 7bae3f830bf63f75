import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rainAt } from '../../src/stage/rain.ts';
import { PANE } from '../../src/cast/measures.ts';

describe('the rain', () => {
  it('falls behind the pane, and never beside the window', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3600, noNaN: true }), (seconds) => {
        for (const { from, to } of rainAt(seconds)) {
          expect(from.x).toBeGreaterThanOrEqual(PANE.x);
          expect(from.x).toBeLessThanOrEqual(PANE.x + PANE.width);
          expect(to.y).toBeGreaterThanOrEqual(PANE.y);
          expect(from.y).toBeLessThanOrEqual(PANE.y + PANE.height);
        }
      }),
    );
  });
  it('is the same rain at the same moment, and has moved a moment later', () => {
    expect(rainAt(4)).toEqual(rainAt(4));
    expect(rainAt(4.1)).not.toEqual(rainAt(4));
  });
});
