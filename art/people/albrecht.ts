// Dr. Ines Albrecht, past sixty, the supervisor: silver hair that waves, glasses pushed up into it,
// a brick-red cardigan.

import { shade } from '../colour.ts';
import { face, turned, whites } from '../face.ts';
import { collar, line, openFront, top } from '../garments.ts';
import { earrings, glasses, hairFill, strands } from '../hair.ts';
import type { Look } from '../look.ts';
import type { Person } from '../person.ts';

const CARDIGAN = '#a4573f';
const SHIRT = '#e9dfca';
const HAIR = '#b5aea6';

const LOOK: Look = {
  skin: '#e3b490',
  hair: HAIR,
  lash: '#3a2a28',
  iris: '#5d7464',
  lip: '#bf7668',
  face: 'M-63,-42C-65,-82 -40,-94 0,-94C40,-94 65,-82 63,-42C65,-8 64,18 55,44C44,70 24,87 0,87C-24,87 -44,70 -55,44C-64,18 -65,-8 -63,-42Z',
  eyes: { width: 0.98, tilt: -0.5, lashes: true },
  brow: { thick: 0.7, arch: 3, colour: '#8d857d' },
  ears: 64,
  lines: 0.75,
  nose: 'M3 -12C7 0 15 11 13 19C9 26 -7 26 -10 20',
  mouth: { y: 50, width: 1.06, full: 0.85 },
};

/** Parted on the left, to the jaw, in waves. */
function hair(turn: number): string {
  return `${hairFill(HAIR)}<g transform="translate(${turned(turn) * 0.5} 0)"><path d="M-22,-122C-76,-126 -100,-84 -94,-34C-100,-10 -84,8 -94,36C-90,56 -70,58 -61,44C-65,24 -67,0 -63,-28C-50,-42 -36,-62 -26,-86C-8,-68 38,-62 63,-34C68,-4 66,22 61,44C70,58 90,56 94,36C84,8 100,-10 94,-34C100,-98 58,-128 -22,-122Z" fill="url(#hair)"/>
${strands(HAIR, ['M-28,-114C-66,-112 -88,-74 -82,-34C-88,-8 -74,8 -82,34', 'M-26,-98C-52,-88 -68,-60 -72,-34', 'M-16,-112C30,-112 76,-92 82,-34C88,-8 74,8 82,34', 'M-20,-96C16,-84 52,-74 72,-40'], 0.8)}${strands(shade(HAIR, 0.5), ['M-22,-104C24,-98 66,-80 78,-36', 'M-40,-106C-72,-90 -82,-64 -78,-30'], 0.5)}</g>`;
}

const BUILD = {
  shoulders: 0.98,
  girth: 1.02,
  neck: 1,
  arms: 0.98,
  raised: 5,
  knees: 18,
  hands: 0.98,
};
const GARMENT =
  top(SHIRT) +
  line('M0,164L0,384', shade(SHIRT, 0.3), 2.5) +
  collar(SHIRT, LOOK.skin) +
  openFront(shade(CARDIGAN, 0.24), 'edge');

export const PERSON: Person = {
  id: 'albrecht',
  look: LOOK,
  things: '',
  wear: { skin: LOOK.skin, sleeve: CARDIGAN, legs: '#4a4650', build: BUILD, garment: GARMENT },
  back: () =>
    `<path d="M-86,30C-100,-40 -80,-118 0,-120C80,-118 100,-40 86,30C80,66 -80,66 -86,30Z" fill="${shade(HAIR, 0.3)}"/>${whites()}`,
  head: (expression, closed) => {
    const turn = turned(expression.turn);
    return (
      face(LOOK, expression, closed, 'M-80,-110L80,-110L80,-60C36,-50 -36,-50 -80,-60Z') +
      hair(expression.turn) +
      earrings(LOOK, turn, 40) +
      glasses('#4a352f', -92, turn * 0.5)
    );
  },
};
