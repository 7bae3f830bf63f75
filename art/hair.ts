// What heads of hair share: the light on them, strands, coils; and beards and glasses.

import { light, shade } from './colour.ts';
import type { Look } from './look.ts';

/** Fills `url(#hair)`, lit from the window. */
export const hairFill = (hair: string): string =>
  `<defs><linearGradient id="hair" x1="0" x2="1"><stop offset="0" stop-color="${light(hair, 0.2)}"/><stop offset=".6" stop-color="${hair}"/><stop offset="1" stop-color="${shade(hair, 0.2)}"/></linearGradient></defs>`;

/** Lines of light along the hair. */
export const strands = (
  hair: string,
  paths: readonly string[],
  opacity = 0.4,
  width = 2.4,
): string =>
  `<path d="${paths.join('')}" stroke="${light(hair, 0.3)}" stroke-width="${width}" fill="none" opacity="${opacity}" stroke-linecap="round"/>`;

/**
 * Close coils in rows round an arch from `from` to `to` degrees; the outermost row is the edge of
 * the hair.
 */
export function coils(
  hair: string,
  {
    x,
    y,
    rx,
    ry,
    from,
    to,
    rows,
  }: { x: number; y: number; rx: number; ry: number; from: number; to: number; rows: number },
): string {
  const drawn: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const size = 1 - row * 0.13;
    for (let angle = from + row * 3; angle <= to; angle += 9.5 / size) {
      const turn = (angle * Math.PI) / 180;
      const [cx, cy] = [
        Math.round(x + Math.cos(turn) * rx * size),
        Math.round(y - Math.sin(turn) * ry * size),
      ];
      const lit = Math.cos(turn) < 0.2 ? 0.34 : 0.2;
      drawn.push(
        `${row === 0 ? `<circle cx="${cx}" cy="${cy}" r="9.5" fill="url(#hair)"/>` : ''}<path d="M${cx - 4},${cy + 2}a4.6,4.6 0 1 1 6,3" stroke="${light(hair, lit)}" stroke-width="1.9" fill="none" opacity=".6" stroke-linecap="round"/>`,
      );
    }
  }
  return drawn.join('');
}

/** Hair on cheeks, lip and chin, under the features. `dense` from 0 (a shadow) to 1. */
export function beard(colour: string, dense: number, turn: number): string {
  return `<g transform="translate(${turn * 0.7} 0)" opacity="${dense}" ${dense < 0.6 ? 'filter="url(#soft)"' : ''}><path d="M-80,-12C-66,0 -62,22 -46,33C-34,40 -26,30 -14,30C-6,30 -4,33 0,33C4,33 6,30 14,30C26,30 34,40 46,33C62,22 66,0 80,-12L80,110L-80,110Z" fill="${colour}"/></g>`;
}

/** Rims round the eyes, `low` units further down the nose. */
export function glasses(rim: string, low: number, turn: number): string {
  return `<g transform="translate(${turn * 1.15} ${low})" stroke="${rim}" stroke-width="2.6" fill="#fff6e6" fill-opacity=".12"><path d="M-50,-7C-50,-11 -9,-11 -9,-7C-9,7 -17,14 -30,14C-43,14 -50,7 -50,-7ZM50,-7C50,-11 9,-11 9,-7C9,7 17,14 30,14C43,14 50,7 50,-7Z"/><path d="M-9,-6Q0,-11 9,-6M-50,-7L-64,${-12 - low * 0.6}M50,-7L64,${-12 - low * 0.6}" fill="none"/></g>`;
}

/** A small ring or stud at each ear. */
export const earrings = ({ ears }: Look, turn: number, y: number): string =>
  `<circle cx="${-ears - turn * 0.6}" cy="${y}" r="4.2" fill="#e9c27c"/><circle cx="${ears - turn * 0.6}" cy="${y}" r="4.2" fill="#c99f5e"/>`;
