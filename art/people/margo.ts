// Margo Okafor, 52: close natural hair going grey at the temples, reading glasses low on the nose,
// a jacket that fits.

import { coils, earrings, glasses, hairFill } from '../hair.ts';
import { shade } from '../colour.ts';
import { ears, face, turned, whites } from '../face.ts';
import { buttons, openFront, top, vNeck } from '../garments.ts';
import type { Look } from '../look.ts';
import type { Person } from '../person.ts';
import { MARGOS_THINGS } from '../props.ts';

const JACKET = '#7d4152';
const BLOUSE = '#e3d2b5';
const HAIR = '#2c2224';
const TEMPLES = '#8f8680';

const LOOK: Look = {
  skin: '#70432b',
  hair: HAIR,
  lash: '#170d0c',
  iris: '#2f1a10',
  lip: '#9a524c',
  face: 'M-62,-40C-64,-80 -40,-94 0,-94C40,-94 64,-80 62,-40C65,-6 64,20 56,44C47,68 26,89 0,89C-26,89 -47,68 -56,44C-64,20 -65,-6 -62,-40Z',
  eyes: { width: 1.02, tilt: 1.5, lashes: true },
  brow: { thick: 0.85, arch: 2.5, colour: '#231718' },
  ears: 64,
  lines: 0.55,
  nose: 'M3 -8C6 4 15 12 14 20C10 27 -10 27 -13 20',
  mouth: { y: 51, width: 1.05, full: 1.25 },
};

/** Hair over brow and ears: a round edge of coils, lighter where it greys. */
function crown(turn: number): string {
  const arch = { x: 0, y: -42, rx: 76, ry: 82 };
  return `${hairFill(HAIR)}<g transform="translate(${turned(turn) * 0.4} 0)"><path d="M-66,-14C-88,-50 -78,-124 0,-126C78,-124 88,-50 66,-14C66,-34 62,-54 46,-66C24,-76 -24,-76 -46,-66C-62,-54 -66,-34 -66,-14Z" fill="url(#hair)"/>
${coils(HAIR, { ...arch, from: -14, to: 196, rows: 4 })}${coils(TEMPLES, { ...arch, rx: 66, ry: 62, from: -22, to: 14, rows: 2 })}${coils(TEMPLES, { ...arch, rx: 66, ry: 62, from: 166, to: 202, rows: 2 })}</g>`;
}

const BUILD = {
  shoulders: 0.98,
  girth: 0.95,
  neck: 1.02,
  arms: 0.92,
  raised: -5,
  knees: 26,
  hands: 0.95,
};
const GARMENT =
  top(BLOUSE) +
  vNeck(146, LOOK.skin, shade(BLOUSE, 0.3)) +
  buttons(shade(BLOUSE, 0.4), 176, 360) +
  openFront(shade(JACKET, 0.24), 'lapels');

export const PERSON: Person = {
  id: 'margo',
  look: LOOK,
  things: MARGOS_THINGS,
  wear: { skin: LOOK.skin, sleeve: JACKET, legs: '#3f3a44', build: BUILD, garment: GARMENT },
  back: () =>
    `<path d="M-78,-14C-92,-60 -72,-122 0,-124C72,-122 92,-60 78,-14C70,20 -70,20 -78,-14Z" fill="${shade(HAIR, 0.15)}"/>${whites()}`,
  head: (expression, closed) => {
    const turn = turned(expression.turn);
    return (
      ears(LOOK, expression.turn) +
      face(LOOK, expression, closed, 'M-80,-110L80,-110L80,-64C36,-54 -36,-54 -80,-64Z') +
      crown(expression.turn) +
      earrings(LOOK, turn, 32) +
      glasses('#c9a36a', 26, turn)
    );
  },
};
