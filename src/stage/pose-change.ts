// How one pose becomes another: the new arms come over the old ones, which stay whole beneath until
// they are covered. Pure.

/** How much is seen of the pose that comes and, beneath it, of the one that goes (0-1). */
export type PoseShares = { readonly coming: number; readonly going: number };

/**
 * When, in shares of the whole change, the new one is whole, and when nothing is left of the old.
 */
const WHOLE = { from: 0.18, to: 0.44 } as const;
const GONE = { from: 0.5, to: 0.84 } as const;

const between = (share: number, { from, to }: { from: number; to: number }): number =>
  Math.min(1, Math.max(0, (share - from) / (to - from)));

/** The two of them `share` (0-1) into the change. At no time can one look through both. */
export const poseShares = (share: number): PoseShares => ({
  coming: between(share, WHOLE),
  going: 1 - between(share, GONE),
});
