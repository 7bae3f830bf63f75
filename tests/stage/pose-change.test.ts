import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poseShares } from '../../src/stage/pose-change.ts';

describe('a change of pose', () => {
  it('goes from the old arms to the new', () => {
    expect(poseShares(0)).toEqual({ coming: 0, going: 1 });
    expect(poseShares(1)).toEqual({ coming: 1, going: 0 });
  });
  it('never lets one look through the client: one of the two is whole', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const { coming, going } = poseShares(share);
        expect(Math.max(coming, going)).toBe(1);
      }),
    );
  });
});
