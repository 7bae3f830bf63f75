// Where a tear is on its way down a cheek. Pure.

/** From the middle of the face, in client units, and how much of it is seen (0-1). */
export type Tear = { readonly x: number; readonly y: number; readonly alpha: number };

/** Where it wells up beside the eye, and where it is gone; sides are mirrored. */
const FROM = { x: 37, y: 9 } as const;
const TO = { x: 41, y: 66 } as const;

/**
 * A tear on the left (-1) or right (1) cheek, `share` (0-1) of its time after it came: it gathers,
 * runs, and is gone.
 */
export function tearAt(side: -1 | 1, share: number): Tear {
  const run = Math.min(1, Math.max(0, (share - 0.25) / 0.75)) ** 1.6;
  const alpha = Math.min(1, share / 0.25, (1 - share) / 0.15);
  return {
    x: side * (FROM.x + (TO.x - FROM.x) * Math.sin(run * Math.PI * 0.5)),
    y: FROM.y + (TO.y - FROM.y) * run,
    alpha: Math.max(0, alpha),
  };
}
