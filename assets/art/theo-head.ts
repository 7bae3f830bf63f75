// Theo's head in its hood: one drawing a face, with holes where the eyes are, so that irises can move behind it.

import { light, shade } from './colour.ts';
import type { Expression } from './expressions.ts';

const SKIN = '#eec3a4';
const HAIR = '#5a3d2b';
const HOOD = '#54727a';
const LASH = '#2e1c18';
const SOFT = '<filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="6"/></filter>';
const FACE = 'M-66,-42C-68,-84 -40,-96 0,-96C40,-96 68,-84 66,-42C67,0 64,30 52,54C40,76 20,88 0,88C-20,88 -40,76 -52,54C-64,30 -67,0 -66,-42Z';

/** The hood's outline, and the edge of its opening round the face. */
const DRAPE = 'M-80,142C-116,104 -124,30 -116,-34C-106,-104 -64,-142 2,-146C68,-144 108,-106 116,-36C124,30 118,104 82,142C58,156 28,140 0,140C-28,140 -56,156 -80,142Z';
const OPENING = 'M0,110C46,110 76,64 79,0C81,-60 52,-104 2,-106C-50,-104 -80,-60 -78,0C-75,64 -46,110 0,110Z';

/** The box a head is drawn in, in units, with the middle of the face at 0, 0. */
export const HEAD_BOX = { x: -165, y: -165, width: 330, height: 345 } as const;
/** Where the eyes are, in units. */
export const EYES = { apart: 30, y: 0 } as const;

/** How far a turned head moves its features sideways, in units. */
const shift = (turn: number): number => turn * 11;

function eyeShape(side: -1 | 1, { open, lower }: Expression): string {
  const [inner, outer] = [-14 * side, 15 * side];
  const up = -3 + 16 * open;
  const down = 6.5 * (1 - 0.75 * lower) * (open < 0.1 ? 0.4 : 1);
  return `M${inner} 2C${inner * 0.55} ${-up} ${outer * 0.5} ${-up - 1.5} ${outer} -1.5C${outer * 0.6} ${down} ${inner * 0.5} ${down} ${inner} 2Z`;
}

function lashes(side: -1 | 1, { open, bags }: Expression): string {
  const [inner, outer] = [-14 * side, 15 * side];
  const up = -3 + 16 * open;
  return `<path d="M${inner} 2C${inner * 0.55} ${-up} ${outer * 0.5} ${-up - 1.5} ${outer} -1.5" fill="none" stroke="${LASH}" stroke-width="3.2" stroke-linecap="round"/>
<path d="M${inner * 0.9} -4C${inner * 0.5} ${-up - 8} ${outer * 0.5} ${-up - 9} ${outer} -6" fill="none" stroke="${shade(SKIN, 0.32)}" stroke-width="1.8" opacity=".7" stroke-linecap="round"/>
<path d="M${inner * 0.9} 9Q0 17 ${outer * 0.9} 8" fill="none" stroke="${shade(SKIN, 0.34)}" stroke-width="2.4" opacity="${bags * 0.6}" stroke-linecap="round"/>`;
}

function brow(side: -1 | 1, { inner, outer }: Expression): string {
  const [i, o, yi, yo] = [-16 * side, 19 * side, -25 - inner, -24 - outer];
  const mid = -31 - (inner + outer) * 0.4;
  return `<path d="M${i} ${yi}C${i * 0.3} ${mid} ${o * 0.4} ${mid - 1} ${o} ${yo}C${o * 0.4} ${mid + 5} ${i * 0.2} ${mid + 8} ${i} ${yi + 6.5}Z" fill="${shade(HAIR, 0.3)}"/>`;
}

function mouth({ left, right, mouth: open, width, press }: Expression): string {
  const w = 21 * width;
  const y = 49;
  const mid = y + (left + right) * 0.28;
  const gap = open * 22;
  const full = 1 - press * 0.6;
  const lip = '#d08a80';
  const line = `M${-w} ${y - left}Q${-w * 0.4} ${mid + 1} 0 ${mid}Q${w * 0.4} ${mid + 1} ${w} ${y - right}`;
  return `<path d="M${-w * 0.85} ${y - left * 0.9 + 1}Q0 ${mid + 2 + gap} ${w * 0.85} ${y - right * 0.9 + 1}Q${w * 0.45} ${mid + 9 * full + gap} 0 ${mid + 10 * full + gap}Q${-w * 0.45} ${mid + 9 * full + gap} ${-w * 0.85} ${y - left * 0.9 + 1}Z" fill="${lip}"/>
${gap > 1 ? `<path d="${line}Q${w * 0.45} ${mid + 2 + gap * 1.2} 0 ${mid + 1 + gap * 1.2}Q${-w * 0.45} ${mid + 2 + gap * 1.2} ${-w} ${y - left}Z" fill="#4a1a22"/>` : ''}
<path d="${line}" fill="none" stroke="#6d3434" stroke-width="2.6" stroke-linecap="round"/>
<path d="M-8 ${mid + 17 + gap}Q0 ${mid + 20 + gap} 8 ${mid + 17 + gap}" stroke="${shade(SKIN, 0.3)}" stroke-width="3" opacity=".35" fill="none" stroke-linecap="round"/>
${left > 3 ? `<path d="M${-w - 8} ${y - 12}Q${-w - 14} ${y - 2} ${-w - 7} ${y + 4}M${w + 8} ${y - 12}Q${w + 14} ${y - 2} ${w + 7} ${y + 4}" stroke="${shade(SKIN, 0.3)}" stroke-width="2" opacity=".4" fill="none" stroke-linecap="round"/>` : ''}`;
}

/** What stands behind face and irises: the inside of the hood. */
export function hoodBack(): string {
  return `<path d="${OPENING}" fill="${shade(HOOD, 0.5)}" stroke="${shade(HOOD, 0.5)}" stroke-width="16"/><path d="M-40,60L-44,130L44,130L40,60Z" fill="${shade(SKIN, 0.34)}"/><ellipse cx="-30" cy="0" rx="26" ry="16" fill="#f6ece2"/><ellipse cx="30" cy="0" rx="26" ry="16" fill="#f6ece2"/>`;
}

/** The hood: cloth that stands up a little behind the crown, folds at the cheeks and falls on to the shoulders. */
function hood(): string {
  const fold = (d: string, width: number, opacity: number): string =>
    `<path d="${d}" fill="none" stroke="${shade(HOOD, 0.4)}" stroke-width="${width}" opacity="${opacity}" stroke-linecap="round"/>`;
  const lit = (d: string, width: number): string =>
    `<path d="${d}" fill="none" stroke="${light(HOOD, 0.45)}" stroke-width="${width}" opacity=".45" stroke-linecap="round" filter="url(#soft)"/>`;
  return `<path fill-rule="evenodd" d="${DRAPE}${OPENING}" fill="url(#hood)"/>
<g clip-path="url(#cloth)"><path d="M60,-150C130,-100 150,20 110,176L170,176L170,-160Z" fill="${shade(HOOD, 0.4)}" opacity=".5" filter="url(#soft)"/>
${lit('M-100,60C-112,0 -104,-66 -68,-106', 11)}${lit('M-60,-126C-30,-142 10,-146 40,-140', 7)}
${fold('M-92,40C-98,78 -88,112 -66,136', 3.5, 0.5)}${fold('M-74,82C-70,106 -56,124 -38,132', 3, 0.4)}${fold('M94,38C100,78 90,112 68,136', 3.5, 0.5)}${fold('M76,80C72,106 58,124 40,132', 3, 0.4)}
${fold('M-10,-146C-2,-132 0,-122 -2,-108', 3, 0.3)}${fold('M96,-96C88,-86 82,-72 80,-58', 3, 0.4)}</g>
<path d="${OPENING}" fill="none" stroke="${shade(HOOD, 0.34)}" stroke-width="9"/><path d="${OPENING}" fill="none" stroke="${light(HOOD, 0.18)}" stroke-width="2.2" stroke-dasharray="5 4" opacity=".55"/>`;
}

/** The face, holes for eyes, and the hood around it. With `closed`, the eyes are shut, for a blink. */
export function head(expression: Expression, closed = false): string {
  const e = closed ? { ...expression, open: 0.02, lower: 0 } : expression;
  const t = shift(e.turn);
  const eyes = ([-1, 1] as const).map((side) => ({ side, at: `translate(${t + EYES.apart * side} ${EYES.y})` }));
  const holes = closed ? '' : eyes.map(({ side, at }) => `<path transform="${at}" d="${eyeShape(side, e)}" fill="#000"/>`).join('');
  return `<defs>${SOFT}<mask id="holes" maskUnits="userSpaceOnUse" x="-165" y="-165" width="330" height="345"><rect x="-165" y="-165" width="330" height="345" fill="#fff"/>${holes}</mask>
<linearGradient id="skin" x1="0" x2="1"><stop offset="0" stop-color="${light(SKIN, 0.2)}"/><stop offset=".55" stop-color="${SKIN}"/><stop offset="1" stop-color="${shade(SKIN, 0.18)}"/></linearGradient>
<linearGradient id="hood" x1="0" x2="1"><stop offset="0" stop-color="${light(HOOD, 0.22)}"/><stop offset=".5" stop-color="${HOOD}"/><stop offset="1" stop-color="${shade(HOOD, 0.34)}"/></linearGradient><clipPath id="cloth"><path d="${DRAPE}"/></clipPath><clipPath id="within"><path d="${FACE}"/></clipPath></defs>
<g mask="url(#holes)"><path d="${FACE}" fill="url(#skin)"/><g clip-path="url(#within)"><path d="M36,-110C50,-40 58,20 26,100L100,100L100,-110Z" fill="${shade(SKIN, 0.26)}" opacity=".4" filter="url(#soft)"/><path d="M-80,-110L80,-110L80,-44C36,-30 -36,-30 -80,-44Z" fill="${shade(SKIN, 0.4)}" opacity=".45" filter="url(#soft)"/>
<ellipse cx="${t - 40}" cy="28" rx="18" ry="12" fill="#d4473f" opacity="${e.blush * 0.5}" filter="url(#soft)"/><ellipse cx="${t + 40}" cy="28" rx="18" ry="12" fill="#c83c3c" opacity="${e.blush * 0.45}" filter="url(#soft)"/></g></g>
<g transform="translate(${t} 0)"><path d="M2 -8C8 6 12 15 10 21C7 27 -5 27 -9 22" fill="none" stroke="${shade(SKIN, 0.36)}" stroke-width="2.8" stroke-linecap="round"/><path d="M-2,-12Q-4,6 -3,15" stroke="${light(SKIN, 0.5)}" stroke-width="4" opacity=".5" fill="none" stroke-linecap="round"/>
${e.furrow ? `<path d="M-5,-30q-2,6 0,10M6,-30q2,6 0,10" stroke="${shade(SKIN, 0.42)}" stroke-width="2.2" fill="none" opacity="${e.furrow * 0.8}" stroke-linecap="round"/>` : ''}${mouth(e)}
${e.tears ? '<path d="M-34,12C-38,24 -39,36 -37,46" stroke="#fff" stroke-width="3.2" opacity=".55" fill="none" stroke-linecap="round"/><path d="M-37,42c-5,8 -4,13 0,13c5,0 5,-6 0,-13Z" fill="#e8f4fa" opacity=".9"/>' : ''}</g>
${eyes.map(({ side, at }) => `<g transform="${at}">${lashes(side, e)}${brow(side, e)}</g>`).join('')}
<g transform="translate(${t * 0.4} 0) scale(1.17 1)"><path d="M-56,-34C-64,-66 -48,-92 -20,-94C-30,-84 -28,-74 -36,-66C-26,-74 -14,-72 -12,-62C-6,-74 10,-76 16,-64C18,-76 34,-74 36,-60C44,-68 54,-58 55,-36C64,-70 46,-104 0,-106C-46,-104 -66,-72 -56,-34Z" fill="${HAIR}"/><path d="M-40,-88C-34,-80 -36,-72 -42,-64M-8,-96C-12,-86 -8,-78 -14,-70M24,-92C20,-84 26,-78 22,-70" stroke="${light(HAIR, 0.3)}" stroke-width="2.4" fill="none" opacity=".45" stroke-linecap="round"/></g>
${hood()}`;
}

/** One iris, drawn round 0, 0 in a box of 24 units. */
export const IRIS = '<circle r="8.2" fill="#6d7f6a"/><circle r="8.2" fill="none" stroke="#1d1012" stroke-width="1.6" opacity=".6"/><circle r="4.1" fill="#1d1012"/><circle cx="-3" cy="-3.2" r="2.2" fill="#fff"/>';
export const THEO = { SKIN, HOOD } as const;
