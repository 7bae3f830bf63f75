import { describe, expect, it } from 'vitest';
import { threadBetween } from '../../src/stage/thread.ts';

const from = { x: 0, y: 0 };
const to = { x: 300, y: 40 };
const lowest = (alliance: number): number =>
  Math.max(
    ...threadBetween(from, to, alliance, 'none')
      .strands.flat()
      .map(({ y }) => y),
  );

describe('the thread between the chairs', () => {
  it('takes on strands and hangs less as the alliance grows', () => {
    expect(threadBetween(from, to, 10, 'none').strands).toHaveLength(1);
    expect(threadBetween(from, to, 90, 'none').strands.length).toBeGreaterThan(3);
    expect(lowest(80)).toBeLessThan(lowest(20));
  });
  it('joins both chairs while it holds, and neither strand crosses the gap when it has given way', () => {
    for (const strand of threadBetween(from, to, 60, 'none').strands) {
      expect(strand[0]).toEqual(from);
      expect(strand.at(-1)).toEqual(to);
    }
    for (const strand of threadBetween(from, to, 60, 'open').strands) {
      const ends = [strand[0]?.x ?? 0, strand.at(-1)?.x ?? 0];
      expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(200);
    }
  });
  it('keeps a knot where it was mended', () => {
    expect(threadBetween(from, to, 60, 'repaired').knot).not.toBeNull();
    expect(threadBetween(from, to, 60, 'none').knot).toBeNull();
  });
});
