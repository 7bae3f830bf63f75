// Parts of clothes on the torso, in absolute coordinates of the middle build.

import { bendPoint, type Build } from './build.ts';
import { light, shade } from './colour.ts';

export const TORSO =
  'M-36,108C-66,118 -92,128 -104,164C-108,220 -94,290 -100,376C-56,398 56,398 100,376C94,290 108,220 104,164C92,128 66,118 36,108C22,128 -22,128 -36,108Z';

/** The same path on the other side. */
const mirrored = (d: string): string =>
  d.replace(/(-?[\d.]+),/g, (_, x: string) => `${-Number(x)},`);
/** A path and its mirror image. */
const both = (d: string): string => d + mirrored(d);
export const line = (d: string, colour: string, width: number, opacity = 1): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" opacity="${opacity}" stroke-linecap="round"/>`;

/** A top in one colour, with its folds. */
export function top(colour: string): string {
  return `<path d="${TORSO}" fill="${colour}"/><path d="M62,122C76,200 72,300 66,384C78,384 90,380 97,374C91,290 104,220 101,166C90,132 74,126 62,122Z" fill="${shade(colour, 0.36)}" opacity=".5" filter="url(#soft)"/>${line('M-20,256C0,266 26,262 46,250M-40,324C0,340 36,332 62,314', shade(colour, 0.4), 3.5, 0.3)}`;
}

/** A neckline cut down to `depth`, with its edge. */
export function vNeck(depth: number, skin: string, edge: string, width = 3): string {
  const cut = `M-36,106C-26,128 -10,${depth - 20} 0,${depth}`;
  return `<path d="${cut}C10,${depth - 20} 26,128 36,106C24,116 -24,116 -36,106Z" fill="${skin}"/>${line(both(cut), edge, width)}`;
}

/** A round neckline with a band. */
export const crewNeck = (band: string): string =>
  `<path d="M-35,104C-28,132 28,132 35,104L42,110C32,148 -32,148 -42,110Z" fill="${band}"/>`;

/** A collar that lies open, over skin. */
export function collar(colour: string, skin: string): string {
  const leaf = 'M-34,98C-46,106 -52,124 -44,146L-8,158C-22,138 -32,120 -34,98Z';
  return `<path d="M-36,106L0,164L36,106C24,116 -24,116 -36,106Z" fill="${skin}"/><path d="${both(leaf)}" fill="${colour}"/>${line(both('M-44,146L-8,158'), shade(colour, 0.4), 2, 0.6)}`;
}

/** Buttons down the middle from `from` to `to`. */
export function buttons(colour: string, from: number, to: number): string {
  const dots = Array.from(
    { length: Math.floor((to - from) / 42) + 1 },
    (_, n) =>
      `<path d="M-0.1,${from + n * 42}L0.1,${from + n * 42}" stroke="${colour}" stroke-width="6" stroke-linecap="round"/>`,
  );
  return line(`M0,${from - 14}L0,384`, colour, 2.2, 0.5) + dots.join('');
}

/**
 * An open coat, jacket or cardigan in the colour of the sleeves; with lapels in `lapel`, or an
 * edge.
 */
export function openFront(lapel: string, cut: 'lapels' | 'edge'): string {
  const half =
    'M-36,104C-70,116 -94,128 -106,164C-112,230 -98,300 -106,386C-70,398 -40,398 -26,392C-34,300 -30,200 -20,150C-28,136 -34,120 -36,104Z';
  const edge =
    cut === 'lapels'
      ? `<path d="${both('M-36,102C-58,124 -62,156 -56,172L-46,176L-50,188C-42,214 -32,240 -25,262C-29,220 -26,180 -20,150C-28,136 -34,120 -36,102Z')}" fill="${lapel}"/>`
      : line(both('M-35,102C-34,120 -28,136 -21,152C-30,200 -34,300 -27,390'), lapel, 7);
  return `<path d="${both(half)}" fill="url(#arm)"/>${edge}`;
}

/** A cord round the neck with a badge on it. */
export function lanyard(cord: string, skin: string, build: Build): string {
  const [x, y] = bendPoint(0, 238, build);
  return `${line(both('M-31,110C-26,170 -14,214 0,238'), cord, 4.5)}<g transform="translate(${x} ${y})"><rect x="-20" y="-2" width="40" height="54" rx="4" fill="#f6efe2"/><rect x="-13" y="6" width="26" height="22" rx="2" fill="${light(skin, 0.1)}"/><rect x="-12" y="34" width="24" height="3" fill="#8b7480"/><rect x="-12" y="41" width="16" height="3" fill="#8b7480"/></g>`;
}
