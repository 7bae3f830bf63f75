// Frank Doyle, 58: a broad man with his cap on his knee, in a work jacket, who sees where the door
// is.

import { light, shade } from '../colour.ts';
import { ears, face, turned, whites } from '../face.ts';
import { buttons, line, openFront, top } from '../garments.ts';
import { beard, hairFill, strands } from '../hair.ts';
import type { Look } from '../look.ts';
import type { Person } from '../person.ts';
import { FRANKS_THINGS } from '../props.ts';

const JACKET = '#4c637d';
const HENLEY = '#d8c6a4';
const HAIR = '#9b948d';
const CAP = '#6a5a48';

const LOOK: Look = {
  skin: '#e8b894',
  hair: HAIR,
  lash: '#3a2a26',
  iris: '#54707f',
  lip: '#c4806f',
  face: 'M-70,-44C-72,-88 -42,-98 0,-98C42,-98 72,-88 70,-44C73,-6 76,26 70,52C60,82 30,98 0,98C-30,98 -60,82 -70,52C-76,26 -73,-6 -70,-44Z',
  eyes: { width: 0.92, tilt: -1.5 },
  brow: { thick: 1.35, arch: -1, colour: '#857a71' },
  ears: 74,
  lines: 0.8,
  nose: 'M4 -10C10 2 19 12 17 22C12 31 -12 31 -15 22',
  mouth: { y: 56, width: 1.12, full: 0.75 },
};

/** Short and grey, gone back at the temples. */
function hair(turn: number): string {
  return `${hairFill(HAIR)}<g transform="translate(${turned(turn) * 0.4} 0)"><path d="M-72,-4C-82,-46 -80,-96 -46,-114C-16,-126 24,-126 50,-112C80,-94 82,-46 72,-4C71,-24 70,-40 64,-54C60,-66 56,-78 42,-88C34,-80 26,-84 12,-88C-4,-92 -22,-84 -40,-90C-54,-80 -60,-66 -64,-54C-70,-40 -71,-24 -72,-4Z" fill="url(#hair)"/>
${strands(HAIR, ['M-40,-92L-36,-108', 'M-24,-90L-20,-110', 'M-6,-92L-2,-114', 'M12,-92L16,-112', 'M30,-88L34,-106', 'M-66,-50L-70,-74', 'M66,-50L70,-74'], 0.6)}</g>`;
}

const BUILD = {
  shoulders: 1.2,
  girth: 1.3,
  neck: 1.4,
  arms: 1.22,
  raised: 10,
  knees: -2,
  hands: 1.18,
};
const GARMENT = `${top(HENLEY)}<path d="M-36,104C-28,130 28,130 36,104L40,112C30,146 -30,146 -40,112Z" fill="${shade(HENLEY, 0.16)}"/>${buttons(shade(HENLEY, 0.45), 160, 216)}${line('M-26,360C-10,374 14,374 28,360', shade(HENLEY, 0.4), 3.5, 0.4)}${openFront(shade(JACKET, 0.2), 'lapels')}
<path d="M46,214L88,210L88,256L67,264L46,258Z" fill="${shade(JACKET, 0.2)}"/>${line('M46,224L88,220', light(JACKET, 0.2), 2, 0.6)}`;
const ON_THE_KNEE = `<g transform="translate(104 416) rotate(-6)"><ellipse cx="2" cy="20" rx="50" ry="10" fill="#2a1430" opacity=".4" filter="url(#soft)"/><path d="M-44,14C-46,-16 -18,-28 8,-26C36,-24 52,-6 48,12C28,20 -18,22 -44,14Z" fill="${CAP}"/><path d="M-44,12C-54,14 -62,22 -58,28C-36,28 -10,26 6,19C-12,22 -34,20 -44,12Z" fill="${shade(CAP, 0.3)}"/><path d="M4,-26C-4,-12 -4,4 2,18M4,-26C20,-14 28,0 28,16" stroke="${shade(CAP, 0.35)}" stroke-width="2" fill="none" opacity=".6"/><circle cx="4" cy="-26" r="4" fill="${shade(CAP, 0.2)}"/></g>`;

export const PERSON: Person = {
  id: 'frank',
  look: LOOK,
  things: FRANKS_THINGS,
  wear: {
    skin: LOOK.skin,
    sleeve: JACKET,
    legs: '#544840',
    build: BUILD,
    garment: GARMENT,
    lap: ON_THE_KNEE,
  },
  back: () =>
    `<path d="M-72,-20C-80,-108 80,-108 72,-20L70,24L-70,24Z" fill="${shade(HAIR, 0.25)}"/>${whites()}`,
  head: (expression, closed) => {
    const unshaven = beard('#7d6f68', 0.24, turned(expression.turn));
    return (
      ears(LOOK, expression.turn) +
      face(LOOK, expression, closed, 'M-80,-116L80,-116L80,-82C36,-76 -36,-76 -80,-82Z', unshaven) +
      hair(expression.turn)
    );
  },
};
