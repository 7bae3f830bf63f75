// The points in which what the model holds as a share is shown.

/** A share (0-1) in points, 0-100, whole. */
export const points = (share: number): number => Math.round(share * 100);
