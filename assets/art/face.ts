// A face from an expression and a look: skin with holes for the eyes, so that irises can move behind it, and the features.

import { light, shade } from './colour.ts';
import type { Expression } from './expressions.ts';
import { HEAD_BOX, type Look } from './look.ts';

/** How far a turned head moves its features sideways, in units; the stage moves the irises as far. */
export const turned = (turn: number): number => turn * 11;

const SOFT = '<filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="6"/></filter>';
const BOX = `x="${HEAD_BOX.x}" y="${HEAD_BOX.y}" width="${HEAD_BOX.width}" height="${HEAD_BOX.height}"`;
/** A blink: the same face with its eyes shut. */
const shut = (expression: Expression): Expression => ({ ...expression, open: 0.02, lower: 0 });

function eyeShape(side: -1 | 1, { open, lower }: Expression, { eyes: { width, tilt } }: Look): string {
  const [inner, outer] = [-14 * side * width, 15 * side * width];
  const up = -3 + 16 * open;
  const down = 6.5 * (1 - 0.75 * lower) * (open < 0.1 ? 0.4 : 1);
  return `M${inner} 2C${inner * 0.55} ${-up} ${outer * 0.5} ${-up - 1.5 - tilt} ${outer} ${-1.5 - tilt}C${outer * 0.6} ${down} ${inner * 0.5} ${down} ${inner} 2Z`;
}

function lashes(side: -1 | 1, { open, bags }: Expression, { skin, lash, eyes: { width, tilt } }: Look): string {
  const [inner, outer] = [-14 * side * width, 15 * side * width];
  const up = -3 + 16 * open;
  return `<path d="M${inner} 2C${inner * 0.55} ${-up} ${outer * 0.5} ${-up - 1.5 - tilt} ${outer} ${-1.5 - tilt}" fill="none" stroke="${lash}" stroke-width="3.2" stroke-linecap="round"/>
<path d="M${inner * 0.9} -4C${inner * 0.5} ${-up - 8} ${outer * 0.5} ${-up - 9 - tilt} ${outer} ${-6 - tilt}" fill="none" stroke="${shade(skin, 0.32)}" stroke-width="1.8" opacity=".7" stroke-linecap="round"/>
<path d="M${inner * 0.9} 9Q0 17 ${outer * 0.9} 8" fill="none" stroke="${shade(skin, 0.34)}" stroke-width="2.4" opacity="${bags * 0.6}" stroke-linecap="round"/>`;
}

function brow(side: -1 | 1, { inner, outer }: Expression, { hair, brow: { thick, arch } }: Look): string {
  const [i, o, yi, yo] = [-16 * side, 19 * side, -25 - inner, -24 - outer];
  const mid = -31 - arch - (inner + outer) * 0.4;
  return `<path d="M${i} ${yi}C${i * 0.3} ${mid} ${o * 0.4} ${mid - 1} ${o} ${yo}C${o * 0.4} ${mid + 5 * thick} ${i * 0.2} ${mid + 8 * thick} ${i} ${yi + 6.5 * thick}Z" fill="${shade(hair, 0.3)}"/>`;
}

function mouth({ left, right, mouth: open, width, press }: Expression, { skin, lip, mouth: own }: Look): string {
  const w = 21 * width * own.width;
  const { y } = own;
  const mid = y + (left + right) * 0.28;
  const gap = open * 22;
  const full = (1 - press * 0.6) * own.full;
  const line = `M${-w} ${y - left}Q${-w * 0.4} ${mid + 1} 0 ${mid}Q${w * 0.4} ${mid + 1} ${w} ${y - right}`;
  const inside = `<path d="${line}Q${w * 0.45} ${mid + 2 + gap * 1.2} 0 ${mid + 1 + gap * 1.2}Q${-w * 0.45} ${mid + 2 + gap * 1.2} ${-w} ${y - left}Z" fill="#4a1a22"/>`;
  const cheeks = `<path d="M${-w - 8} ${y - 12}Q${-w - 14} ${y - 2} ${-w - 7} ${y + 4}M${w + 8} ${y - 12}Q${w + 14} ${y - 2} ${w + 7} ${y + 4}" stroke="${shade(skin, 0.3)}" stroke-width="2" opacity=".4" fill="none" stroke-linecap="round"/>`;
  return `<path d="M${-w * 0.85} ${y - left * 0.9 + 1}Q0 ${mid + 2 + gap} ${w * 0.85} ${y - right * 0.9 + 1}Q${w * 0.45} ${mid + 9 * full + gap} 0 ${mid + 10 * full + gap}Q${-w * 0.45} ${mid + 9 * full + gap} ${-w * 0.85} ${y - left * 0.9 + 1}Z" fill="${lip}"/>
${gap > 1 ? inside : ''}<path d="${line}" fill="none" stroke="${shade(lip, 0.5)}" stroke-width="2.6" stroke-linecap="round"/>
<path d="M-8 ${mid + 17 + gap}Q0 ${mid + 20 + gap} 8 ${mid + 17 + gap}" stroke="${shade(skin, 0.3)}" stroke-width="3" opacity=".35" fill="none" stroke-linecap="round"/>${left > 3 ? cheeks : ''}`;
}

function tears({ tears: some }: Expression): string {
  return some > 0 ? '<path d="M-38,12C-42,24 -43,36 -41,46" stroke="#fff" stroke-width="3.2" opacity=".55" fill="none" stroke-linecap="round"/><path d="M-41,42c-5,8 -4,13 0,13c5,0 5,-6 0,-13Z" fill="#e8f4fa" opacity=".9"/>' : '';
}

/** What stands behind the skin: the whites of the eyes. */
export function whites({ eyes: { apart } }: Look): string {
  return [-1, 1].map((side) => `<ellipse cx="${apart * side}" cy="0" rx="26" ry="16" fill="#f6ece2"/>`).join('');
}

/** One iris, round 0, 0. */
export function irisOf({ iris }: Look): string {
  return `<circle r="8.2" fill="${iris}"/><circle r="8.2" fill="none" stroke="#1d1012" stroke-width="1.6" opacity=".6"/><circle r="4.1" fill="#1d1012"/><circle cx="-3" cy="-3.2" r="2.2" fill="#fff"/>`;
}

/** The face; with `closed` its eyes are shut. `shadow` is a path of what stands over the brow and darkens it. */
export function face(look: Look, open: Expression, closed: boolean, shadow: string): string {
  const expression = closed ? shut(open) : open;
  const { skin } = look;
  const t = turned(expression.turn);
  const eyes = ([-1, 1] as const).map((side) => ({ side, at: `translate(${t + look.eyes.apart * side} 0)` }));
  const holes = closed ? '' : eyes.map(({ side, at }) => `<path transform="${at}" d="${eyeShape(side, expression, look)}" fill="#000"/>`).join('');
  const furrow = expression.furrow ? `<path d="M-5,-30q-2,6 0,10M6,-30q2,6 0,10" stroke="${shade(skin, 0.42)}" stroke-width="2.2" fill="none" opacity="${expression.furrow * 0.8}" stroke-linecap="round"/>` : '';
  return `<defs>${SOFT}<mask id="holes" maskUnits="userSpaceOnUse" ${BOX}><rect ${BOX} fill="#fff"/>${holes}</mask><clipPath id="within"><path d="${look.face}"/></clipPath>
<linearGradient id="skin" x1="0" x2="1"><stop offset="0" stop-color="${light(skin, 0.2)}"/><stop offset=".55" stop-color="${skin}"/><stop offset="1" stop-color="${shade(skin, 0.18)}"/></linearGradient></defs>
<g mask="url(#holes)"><path d="${look.face}" fill="url(#skin)"/><g clip-path="url(#within)"><path d="M36,-110C50,-40 58,20 26,100L100,100L100,-110Z" fill="${shade(skin, 0.26)}" opacity=".4" filter="url(#soft)"/><path d="${shadow}" fill="${shade(skin, 0.4)}" opacity=".45" filter="url(#soft)"/>
<ellipse cx="${t - 40}" cy="28" rx="18" ry="12" fill="#d4473f" opacity="${expression.blush * 0.5}" filter="url(#soft)"/><ellipse cx="${t + 40}" cy="28" rx="18" ry="12" fill="#c83c3c" opacity="${expression.blush * 0.45}" filter="url(#soft)"/></g></g>
<g transform="translate(${t} 0)"><path d="${look.nose}" fill="none" stroke="${shade(skin, 0.36)}" stroke-width="2.8" stroke-linecap="round"/><path d="M-2,-12Q-4,6 -3,15" stroke="${light(skin, 0.5)}" stroke-width="4" opacity=".5" fill="none" stroke-linecap="round"/>${furrow}${mouth(expression, look)}${tears(expression)}</g>
${eyes.map(({ side, at }) => `<g transform="${at}">${lashes(side, expression, look)}${brow(side, expression, look)}</g>`).join('')}`;
}
