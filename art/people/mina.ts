// Mina Seo, 34: a bob that was cut to need no time, a coat she keeps on, a lanyard over it, and the
// phone on her knee.

import { shade } from '../colour.ts';
import { face, turned, whites } from '../face.ts';
import { buttons, lanyard, line, openFront, top, vNeck } from '../garments.ts';
import { earrings, hairFill, strands } from '../hair.ts';
import type { Look } from '../look.ts';
import type { Person } from '../person.ts';
import { MINAS_THINGS } from '../props.ts';

const COAT = '#5b5470';
const BLOUSE = '#e6d3b8';
const HAIR = '#2b2028';
const LEGS = '#3d3a4c';

const LOOK: Look = {
  skin: '#f0c7a0',
  hair: HAIR,
  lash: '#1d1216',
  iris: '#4a3226',
  lip: '#cc8078',
  face: 'M-62,-42C-63,-80 -38,-92 0,-92C38,-92 63,-80 62,-42C63,-4 60,24 47,50C35,73 16,84 0,84C-16,84 -35,73 -47,50C-60,24 -63,-4 -62,-42Z',
  eyes: { width: 1.02, tilt: 2.5, lashes: true },
  brow: { thick: 0.8, arch: 1 },
  ears: 62,
  lines: 0,
  nose: 'M2 0C5 8 8 14 7 18C4 23 -4 23 -7 19',
  mouth: { y: 47, width: 0.9, full: 1.05 },
};

/** The bob from behind. */
function back(): string {
  return `<path d="M-84,70C-104,20 -102,-70 -66,-112C-30,-142 34,-142 68,-112C104,-70 104,20 86,70C70,92 -66,92 -84,70Z" fill="${shade(HAIR, 0.1)}"/>${whites()}`;
}

/**
 * The front of the bob: a side parting, hair to the jaw, one strand that is always being put back.
 */
function front(turn: number): string {
  return `${hairFill(HAIR)}<g transform="translate(${turned(turn) * 0.5} 0)"><path d="M22,-124C-44,-142 -96,-104 -98,-30C-100,14 -94,48 -80,72C-66,74 -56,66 -54,52C-66,22 -68,-10 -62,-38C-34,-46 2,-62 20,-92C32,-66 48,-48 63,-38C69,-8 66,24 55,54C58,68 68,74 82,70C96,46 102,12 98,-34C94,-104 56,-136 22,-124Z" fill="url(#hair)"/>
${strands(HAIR, ['M16,-116C-30,-120 -72,-92 -80,-34', 'M18,-108C-16,-104 -52,-84 -66,-50', 'M26,-114C60,-108 82,-76 84,-30', 'M-78,10C-78,34 -72,52 -66,62'])}
<path d="M24,-92C40,-72 50,-58 56,-30" stroke="${HAIR}" stroke-width="5" fill="none" stroke-linecap="round"/></g>${earrings(LOOK, turned(turn), 36)}`;
}

const BUILD = {
  shoulders: 0.9,
  girth: 0.9,
  neck: 0.92,
  arms: 0.9,
  raised: 14,
  knees: 20,
  hands: 0.9,
};
const GARMENT =
  top(BLOUSE) +
  vNeck(172, LOOK.skin, shade(BLOUSE, 0.3)) +
  buttons(shade(BLOUSE, 0.34), 196, 370) +
  line(
    'M-62,300C-40,318 -20,322 -8,320M64,286C44,306 24,312 10,310M-54,214C-46,232 -34,242 -24,246',
    shade(BLOUSE, 0.4),
    3,
    0.28,
  );
const OVER = openFront(shade(COAT, 0.22), 'lapels') + lanyard('#c65f4e', LOOK.skin, BUILD);
const PHONE =
  '<g transform="translate(66 420) rotate(-12)"><rect x="-20" y="-34" width="40" height="66" rx="6" fill="#2c2733"/><rect x="-16" y="-29" width="32" height="54" rx="3" fill="#7fa3b5" opacity=".75"/></g>';

export const PERSON: Person = {
  id: 'mina',
  look: LOOK,
  things: MINAS_THINGS,
  wear: { skin: LOOK.skin, sleeve: BLOUSE, legs: LEGS, build: BUILD, garment: GARMENT, lap: PHONE },
  coat: {
    skin: LOOK.skin,
    sleeve: COAT,
    legs: LEGS,
    build: { ...BUILD, arms: 0.97 },
    garment: OVER,
    lap: PHONE,
  },
  back,
  head: (expression, closed) =>
    face(LOOK, expression, closed, 'M-80,-110L80,-110L80,-58C36,-46 -36,-46 -80,-58Z') +
    front(expression.turn),
};
