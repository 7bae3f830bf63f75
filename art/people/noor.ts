// Noor Haddad, 27: hair twisted up in a clip with strands that got away, a soft jumper, the
// hospital's lanyard.

import { shade } from '../colour.ts';
import { ears, face, turned, whites } from '../face.ts';
import { crewNeck, lanyard, top } from '../garments.ts';
import { earrings, hairFill, strands } from '../hair.ts';
import type { Look } from '../look.ts';
import type { Person } from '../person.ts';
import { NOORS_THINGS } from '../props.ts';

const JUMPER = '#7c9a78';
const HAIR = '#3a2420';
const CLIP = '#c98a3e';

const LOOK: Look = {
  skin: '#d3a077',
  hair: HAIR,
  lash: '#1d1216',
  iris: '#3f2617',
  lip: '#bb6f66',
  face: 'M-60,-42C-62,-80 -38,-92 0,-92C38,-92 62,-80 60,-42C62,-6 60,20 50,44C39,68 20,86 0,86C-20,86 -39,68 -50,44C-60,20 -62,-6 -60,-42Z',
  eyes: { width: 1.08, tilt: 1, lashes: true },
  brow: { thick: 0.85, arch: 2.6 },
  ears: 61,
  lines: 0.18,
  nose: 'M4 -14C6 -4 13 8 11 17C7 24 -5 25 -9 19',
  mouth: { y: 49, width: 1, full: 1 },
};

/** Twisted up behind, held by a clip. */
const up = `<g transform="translate(2 12)"><path d="M-30,-104C-52,-140 -18,-172 16,-160C52,-156 66,-122 40,-100Z" fill="${shade(HAIR, 0.1)}"/><path d="M-22,-110C-30,-138 0,-158 24,-146M-4,-108C-8,-128 14,-142 34,-130" stroke="${shade(HAIR, 0.5)}" stroke-width="3" fill="none" opacity=".6"/>
<path d="M20,-152C40,-162 62,-140 60,-116C58,-104 48,-100 42,-106C48,-124 40,-142 20,-152Z" fill="${CLIP}"/><path d="M30,-146l-10,10M42,-136l-12,8M48,-122l-13,4" stroke="${shade(CLIP, 0.3)}" stroke-width="5" stroke-linecap="round"/></g>
<path d="M-68,-20C-80,-108 80,-108 68,-20C66,14 -66,14 -68,-20Z" fill="${shade(HAIR, 0.15)}"/>`;

/** Drawn back from a parting; two strands beside the face, one on its own over the brow. */
function hair(turn: number): string {
  return `${hairFill(HAIR)}<g transform="translate(${turned(turn) * 0.45} 0)"><path d="M-62,-10C-78,-64 -60,-116 2,-118C62,-116 78,-64 62,-10C60,-34 48,-56 26,-66C8,-74 -4,-78 -12,-84C-20,-74 -30,-68 -40,-60C-54,-48 -60,-30 -62,-10Z" fill="url(#hair)"/>
${strands(HAIR, ['M-16,-88C-36,-92 -60,-68 -66,-36', 'M-18,-98C-40,-104 -58,-90 -68,-62', 'M-6,-86C30,-86 56,-66 64,-34', 'M2,-98C34,-100 60,-82 68,-54', 'M-10,-90C-8,-102 -2,-110 4,-117'])}
<path d="M-62,-30C-74,0 -58,26 -70,56M-58,-44C-70,-10 -66,12 -62,30M61,-34C72,-4 60,20 70,48" stroke="${HAIR}" stroke-width="4.6" fill="none" stroke-linecap="round"/><path d="M-14,-84C-2,-72 20,-66 34,-48" stroke="${HAIR}" stroke-width="3" fill="none" stroke-linecap="round"/></g>`;
}

const BUILD = {
  shoulders: 0.84,
  girth: 0.8,
  neck: 0.84,
  arms: 0.84,
  raised: 9,
  knees: 18,
  hands: 0.87,
};
const GARMENT = top(JUMPER) + crewNeck(shade(JUMPER, 0.24)) + lanyard('#d9a441', LOOK.skin, BUILD);

export const PERSON: Person = {
  id: 'noor',
  look: LOOK,
  things: NOORS_THINGS,
  wear: { skin: LOOK.skin, sleeve: JUMPER, legs: '#454e6b', build: BUILD, garment: GARMENT },
  back: () => up + whites(),
  head: (expression, closed) =>
    ears(LOOK, expression.turn) +
    face(LOOK, expression, closed, 'M-80,-110L80,-110L80,-62C36,-50 -36,-50 -80,-62Z') +
    hair(expression.turn) +
    earrings(LOOK, turned(expression.turn), 28),
};
