// Daniel Reyes, 41: dark hair that waves, a short beard, a cardigan over scrubs. He came straight
// from a shift.

import { shade } from '../colour.ts';
import { ears, face, turned, whites } from '../face.ts';
import { line, openFront, top, vNeck } from '../garments.ts';
import { beard, hairFill, strands } from '../hair.ts';
import type { Look } from '../look.ts';
import type { Person } from '../person.ts';
import { DANIELS_THINGS } from '../props.ts';

const CARDIGAN = '#b39a74';
const SCRUBS = '#3f7f86';
const HAIR = '#2f221e';

const LOOK: Look = {
  skin: '#c98a5e',
  hair: HAIR,
  lash: '#1d1210',
  iris: '#4a2c17',
  lip: '#b0685a',
  face: 'M-66,-42C-68,-84 -40,-96 0,-96C40,-96 68,-84 66,-42C68,-6 67,22 58,48C46,76 24,90 0,90C-24,90 -46,76 -58,48C-67,22 -68,-6 -66,-42Z',
  eyes: { width: 0.98, tilt: -1 },
  brow: { thick: 1.15, arch: 1 },
  ears: 68,
  folds: '#1f1513',
  lines: 0.3,
  nose: 'M3 -10C8 2 14 12 13 20C10 27 -8 27 -11 21',
  mouth: { y: 51, width: 1.02, full: 0.95 },
};

/** Brushed back from the brow in waves, shorter at the sides. */
function hair(turn: number): string {
  return `${hairFill(HAIR)}<g transform="translate(${turned(turn) * 0.4} 0)"><path d="M-67,-14C-84,-58 -72,-104 -40,-122C-14,-136 34,-136 58,-112C80,-92 80,-50 67,-14C66,-36 62,-52 52,-64C42,-70 38,-80 22,-78C2,-74 -14,-86 -32,-74C-46,-66 -50,-58 -56,-50C-62,-38 -66,-28 -67,-14Z" fill="url(#hair)"/>
${strands(HAIR, ['M-50,-58C-58,-84 -34,-96 -30,-118', 'M-32,-72C-36,-92 -8,-98 -4,-124', 'M-8,-76C-10,-96 18,-98 22,-124', 'M20,-76C22,-94 42,-92 46,-112', 'M48,-64C50,-82 62,-80 66,-94'], 0.34, 3)}</g>`;
}

const BUILD = {
  shoulders: 1.07,
  girth: 1.06,
  neck: 1.12,
  arms: 1.03,
  raised: 2,
  knees: 6,
  hands: 1.05,
};
const POCKET = `<path d="M28,196L58,194L58,236C50,242 36,242 28,238Z" fill="${shade(SCRUBS, 0.14)}"/>${line('M38,190L38,214M46,190L46,210', '#e9ded0', 4)}`;
const GARMENT =
  top(SCRUBS) +
  POCKET +
  vNeck(166, LOOK.skin, shade(SCRUBS, 0.3), 7) +
  openFront(shade(CARDIGAN, 0.3), 'edge');

export const PERSON: Person = {
  id: 'daniel',
  look: LOOK,
  things: DANIELS_THINGS,
  wear: {
    skin: LOOK.skin,
    sleeve: CARDIGAN,
    legs: shade(SCRUBS, 0.2),
    build: BUILD,
    garment: GARMENT,
  },
  back: () =>
    `<path d="M-68,-20C-78,-104 78,-104 68,-20L64,20L-64,20Z" fill="${shade(HAIR, 0.2)}"/>${whites()}`,
  head: (expression, closed) => {
    const grown = beard(HAIR, 0.86, turned(expression.turn));
    return (
      ears(LOOK, expression.turn) +
      face(LOOK, expression, closed, 'M-80,-110L80,-110L80,-62C36,-54 -36,-54 -80,-62Z', grown) +
      hair(expression.turn)
    );
  },
};
