// Hands: the wrist at 0, 0, the fingers along x, the thumb above.

import { light, shade } from './colour.ts';

/**
 * `rests` lies on something, seen from behind; `offers` lies palm up; `holds` has its fingers round
 * an arm.
 */
export type Grip = 'rests' | 'offers' | 'holds';

type Finger = readonly [
  from: readonly [number, number],
  by: readonly [number, number],
  to: readonly [number, number],
];
const FINGERS: Readonly<Record<Grip, readonly Finger[]>> = {
  rests: [
    [
      [22, 11],
      [38, 13],
      [44, 17],
    ],
    [
      [24, 4],
      [44, 5],
      [53, 10],
    ],
    [
      [24, -3],
      [46, -3],
      [56, 2],
    ],
    [
      [22, -10],
      [42, -11],
      [52, -7],
    ],
  ],
  offers: [
    [
      [20, 11],
      [34, 18],
      [36, 8],
    ],
    [
      [23, 4],
      [42, 12],
      [45, 1],
    ],
    [
      [24, -3],
      [47, 4],
      [50, -6],
    ],
    [
      [22, -10],
      [43, -6],
      [49, -14],
    ],
  ],
  holds: [
    [
      [20, 11],
      [34, 13],
      [40, 18],
    ],
    [
      [22, 4],
      [38, 6],
      [46, 11],
    ],
    [
      [22, -3],
      [40, -2],
      [48, 3],
    ],
    [
      [20, -10],
      [36, -10],
      [45, -6],
    ],
  ],
};
const THUMBS: Readonly<Record<Grip, Finger>> = {
  rests: [
    [4, -9],
    [18, -21],
    [34, -17],
  ],
  offers: [
    [4, -9],
    [16, -25],
    [28, -28],
  ],
  holds: [
    [4, -8],
    [12, -22],
    [20, -28],
  ],
};

const at = ([from, by, to]: Finger): string => `M${from.join(',')}Q${by.join(',')} ${to.join(',')}`;
const line = (d: string, colour: string, width: number, opacity = 1): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" opacity="${opacity}" stroke-linecap="round"/>`;

/** A hand with the cuff it comes out of. */
export function hand(grip: Grip, skin: string, cuff: string): string {
  const dark = shade(skin, 0.42);
  const palm = 'M-8,-13C4,-17 16,-17 26,-15C30,-6 30,8 25,16C14,19 2,17 -8,13Z';
  const fingers = FINGERS[grip].map(
    (one, index) =>
      line(at(one), dark, 10.6, 0.75) +
      line(at(one), index % 2 === 0 ? shade(skin, 0.05) : light(skin, 0.06), 9),
  );
  const lines =
    grip === 'offers'
      ? line('M6,-10C14,-2 16,6 12,13M14,-10C20,-6 24,0 24,8', dark, 1.8, 0.5)
      : line('M23,-11q3,1 4,3M25,-4q3,1 4,3M24,4q3,1 4,3', dark, 1.6, 0.5);
  return `${fingers.join('')}<path d="${palm}" fill="${grip === 'offers' ? light(skin, 0.14) : skin}"/>${lines}${line(at(THUMBS[grip]), dark, 12, 0.55)}${line(at(THUMBS[grip]), light(skin, 0.12), 10.4)}
<path d="M-22,-18Q-13,-21 -6,-18Q-2,0 -6,19Q-13,21 -22,19Z" fill="${cuff}"/>`;
}
