// Mina Seo, 34: a bob that was cut to need no time, a coat she keeps on, a lanyard over it, and the phone on her knee.

import { TORSO } from './body.ts';
import { light, shade } from './colour.ts';
import { face, turned, whites } from './face.ts';
import type { Look } from './look.ts';
import type { Person } from './person.ts';
import { MINAS_THINGS } from './props.ts';

const COAT = '#5b5470';
const BLOUSE = '#e6d3b8';
const HAIR = '#2b2028';

const LOOK: Look = {
  skin: '#f0c7a0', hair: HAIR, lash: '#1d1216', iris: '#4a3226', lip: '#cc8078',
  face: 'M-62,-42C-63,-80 -38,-92 0,-92C38,-92 63,-80 62,-42C63,-4 60,24 47,50C35,73 16,84 0,84C-16,84 -35,73 -47,50C-60,24 -63,-4 -62,-42Z',
  eyes: { width: 1.02, tilt: 2.5, lashes: true },
  brow: { thick: 0.8, arch: 1 },
  ears: 62, lines: 0,
  nose: 'M2 0C5 8 8 14 7 18C4 23 -4 23 -7 19',
  mouth: { y: 47, width: 0.9, full: 1.05 },
};

/** The bob from behind. */
function back(): string {
  return `<path d="M-84,70C-104,20 -102,-70 -66,-112C-30,-142 34,-142 68,-112C104,-70 104,20 86,70C70,92 -66,92 -84,70Z" fill="${shade(HAIR, 0.1)}"/>${whites()}`;
}

/** The front of the bob: a side parting, hair to the jaw, one strand that is always being put back. */
function front(turn: number): string {
  const strand = (d: string): string => `<path d="${d}" stroke="${light(HAIR, 0.3)}" stroke-width="2.4" fill="none" opacity=".4" stroke-linecap="round"/>`;
  return `<defs><linearGradient id="hair" x1="0" x2="1"><stop offset="0" stop-color="${light(HAIR, 0.2)}"/><stop offset=".6" stop-color="${HAIR}"/><stop offset="1" stop-color="${shade(HAIR, 0.2)}"/></linearGradient></defs>
<g transform="translate(${turned(turn) * 0.5} 0)"><path d="M22,-124C-44,-142 -96,-104 -98,-30C-100,14 -94,48 -80,72C-66,74 -56,66 -54,52C-66,22 -68,-10 -62,-38C-34,-46 2,-62 20,-92C32,-66 48,-48 63,-38C69,-8 66,24 55,54C58,68 68,74 82,70C96,46 102,12 98,-34C94,-104 56,-136 22,-124Z" fill="url(#hair)"/>
${strand('M16,-116C-30,-120 -72,-92 -80,-34')}${strand('M18,-108C-16,-104 -52,-84 -66,-50')}${strand('M26,-114C60,-108 82,-76 84,-30')}${strand('M-78,10C-78,34 -72,52 -66,62')}
<path d="M24,-92C40,-72 50,-58 56,-30" stroke="${HAIR}" stroke-width="5" fill="none" stroke-linecap="round"/></g>
<circle cx="-60" cy="36" r="4" fill="#e9c27c"/><circle cx="${61 + turned(turn) * 0.2}" cy="36" r="4" fill="#c99f5e"/>`;
}

const GARMENT = `<path d="${TORSO}" fill="${BLOUSE}"/><path d="M-36,108C-26,128 -10,150 0,168C10,150 26,128 36,108C22,134 -22,134 -36,108Z" fill="${LOOK.skin}"/>
<path d="M-34,106C-22,132 -8,156 0,176M34,106C22,132 8,156 0,176" stroke="${shade(BLOUSE, 0.3)}" stroke-width="3" fill="none"/><path d="M0,180V372" stroke="${shade(BLOUSE, 0.24)}" stroke-width="2.5"/>
<path d="M-36,104C-70,116 -94,128 -106,164C-112,230 -98,300 -106,386C-70,398 -40,398 -26,392C-34,300 -30,200 -20,150C-28,136 -34,120 -36,104Z" fill="url(#arm)"/>
<path d="M36,104C70,116 94,128 106,164C112,230 98,300 106,386C70,398 40,398 28,392C36,300 32,200 22,150C30,136 34,120 36,104Z" fill="url(#arm)"/>
<path d="M-36,104C-56,128 -58,160 -40,196C-32,176 -26,160 -20,150ZM36,104C56,128 58,160 42,196C34,176 28,160 22,150Z" fill="${shade(COAT, 0.22)}"/>
<path d="M-30,112C-26,170 -14,214 0,238M30,112C26,170 14,214 0,238" stroke="#c65f4e" stroke-width="4.5" fill="none"/><rect x="-20" y="236" width="40" height="54" rx="4" fill="#f6efe2"/><rect x="-13" y="244" width="26" height="20" rx="2" fill="${shade(LOOK.skin, 0.1)}"/><path d="M-12,273H12M-12,281H6" stroke="#8b7480" stroke-width="2.5"/>`;

const PHONE = '<g transform="translate(66 420) rotate(-12)"><rect x="-20" y="-34" width="40" height="66" rx="6" fill="#2c2733"/><rect x="-16" y="-29" width="32" height="54" rx="3" fill="#7fa3b5" opacity=".75"/></g>';

export const MINA: Person = {
  id: 'mina',
  look: LOOK,
  things: MINAS_THINGS,
  wear: { skin: LOOK.skin, sleeve: COAT, legs: '#3d3a4c', build: { shoulders: 0.9, girth: 0.9, neck: 0.92, arms: 0.9, raised: 14, hands: 0.9 }, garment: GARMENT, lap: PHONE },
  back,
  head: (expression, closed) => face(LOOK, expression, closed, 'M-80,-110L80,-110L80,-58C36,-46 -36,-46 -80,-58Z') + front(expression.turn),
};
