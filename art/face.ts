// A face from an expression and a look: skin with holes for the eyes, so that irises can move
// behind it, and the features.

import { EYES, TURN } from '../src/cast/measures.ts';
import { light, shade } from './colour.ts';
import type { Expression } from '../src/cast/expressions.ts';
import { brow, eye, opening, type Side } from './eyes.ts';
import { HEAD_BOX } from '../src/cast/boxes.ts';
import type { Look } from './look.ts';
import { mouth } from './mouth.ts';

const SIDES: readonly Side[] = [-1, 1];
/** How far a turned head moves its features sideways; the stage moves the irises as far. */
export const turned = (turn: number): number => turn * TURN;

const SOFT =
  '<filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="6"/></filter>';
const BOX = `x="${HEAD_BOX.x}" y="${HEAD_BOX.y}" width="${HEAD_BOX.width}" height="${HEAD_BOX.height}"`;
/** A blink: the same face with its eyes shut. */
const shut = (expression: Expression): Expression => ({ ...expression, open: 0.02, lower: 0 });

function tears({ tears: some, lower }: Expression): string {
  if (!some) return '';
  const down = (x: number, side: Side, end: number): string =>
    `<path d="M${x},${9 - lower * 3}C${x + side * 4},22 ${x + side * 5},32 ${x + side * 3},${end}" stroke="#fff" stroke-width="3.4" opacity=".6" fill="none" stroke-linecap="round"/>`;
  return `${down(-37, -1, 44)}${down(38, 1, 32)}<ellipse cx="1" cy="20" rx="13" ry="8" fill="#c83c3c" opacity=".35" filter="url(#soft)"/>`;
}

/** Lines of the brow: a frown between the eyes, and folds over raised inner ends. */
function forehead({ furrow, inner, outer }: Expression, { skin, lines }: Look): string {
  const line = (d: string, opacity: number): string =>
    opacity > 0.02
      ? `<path d="${d}" stroke="${shade(skin, 0.42)}" stroke-width="2" fill="none" opacity="${opacity}" stroke-linecap="round"/>`
      : '';
  const raised = inner > 5 && outer < 3 ? 0.4 : 0;
  return (
    line('M-5,-30q-2,6 0,10M6,-30q2,6 0,10', furrow * 0.8) +
    line('M-24,-54Q0,-60 24,-54M-17,-64Q0,-69 17,-64', Math.max(raised, lines * 0.35))
  );
}

/** Ears, for those whose hair leaves them free; the one turned away is hidden. */
export function ears({ skin, ears: at }: Look, turn: number): string {
  return SIDES.map(
    (side) =>
      `<g transform="translate(${at * side - turned(turn) * 0.6} 6) scale(${side} 1)"><path d="M-8,-18C6,-26 16,-16 12,0C9,14 2,22 -8,18Z" fill="${side < 0 ? light(skin, 0.1) : shade(skin, 0.16)}"/><path d="M0,-12C8,-12 8,0 1,8" stroke="${shade(skin, 0.36)}" stroke-width="2.4" fill="none" opacity=".7" stroke-linecap="round"/></g>`,
  ).join('');
}

/** What stands behind the skin: the whites of the eyes. */
export function whites(): string {
  return SIDES.map(
    (side) => `<ellipse cx="${EYES.apart * side}" cy="0" rx="30" ry="17" fill="#f6ece2"/>`,
  ).join('');
}

/** One iris, round 0, 0. */
export function irisOf({ iris }: Look): string {
  return `<circle r="8.2" fill="${iris}"/><circle r="8.2" fill="none" stroke="#1d1012" stroke-width="1.6" opacity=".6"/><circle r="4.1" fill="#1d1012"/><circle cx="-3" cy="-3.2" r="2.2" fill="#fff"/>`;
}

/**
 * The face; with `closed` its eyes are shut. `shadow` is a path of what stands over the brow and
 * darkens it, `over` lies on the skin under the features.
 */
export function face(
  look: Look,
  awake: Expression,
  closed: boolean,
  shadow: string,
  over = '',
): string {
  const expression = closed ? shut(awake) : awake;
  const { skin } = look;
  const t = turned(expression.turn);
  const each = (make: (side: Side) => string): string =>
    SIDES.map(
      (side) => `<g transform="translate(${t + EYES.apart * side} 0)">${make(side)}</g>`,
    ).join('');
  const holes = closed
    ? ''
    : each((side) => `<path d="${opening(side, expression, look)}" fill="#000"/>`);
  return `<defs>${SOFT}<mask id="holes" maskUnits="userSpaceOnUse" ${BOX}><rect ${BOX} fill="#fff"/>${holes}</mask><clipPath id="within"><path d="${look.face}"/></clipPath>
<linearGradient id="skin" x1="0" x2="1"><stop offset="0" stop-color="${light(skin, 0.2)}"/><stop offset=".55" stop-color="${skin}"/><stop offset="1" stop-color="${shade(skin, 0.18)}"/></linearGradient></defs>
<g mask="url(#holes)"><path d="${look.face}" fill="url(#skin)"/><g clip-path="url(#within)"><path d="M36,-110C50,-40 58,20 26,100L100,100L100,-110Z" fill="${shade(skin, 0.26)}" opacity=".4" filter="url(#soft)"/><path d="${shadow}" fill="${shade(skin, 0.4)}" opacity=".45" filter="url(#soft)"/>
<ellipse cx="${t - 40}" cy="28" rx="18" ry="12" fill="#d4473f" opacity="${expression.blush * 0.5}" filter="url(#soft)"/><ellipse cx="${t + 40}" cy="28" rx="18" ry="12" fill="#c83c3c" opacity="${expression.blush * 0.45}" filter="url(#soft)"/>${over}</g></g>
<g transform="translate(${t * 1.3} 0)"><path d="${look.nose}Z" fill="${shade(skin, 0.3)}" opacity=".22"/><path d="${look.nose}" fill="none" stroke="${shade(skin, 0.38)}" stroke-width="2.8" stroke-linecap="round"/><path d="M-2,-12Q-4,6 -3,15" stroke="${light(skin, 0.5)}" stroke-width="4" opacity=".5" fill="none" stroke-linecap="round"/></g>
<g transform="translate(${t} 0)">${forehead(expression, look)}${mouth(expression, look)}${tears(expression)}</g>${each((side) => eye(side, expression, look) + brow(side, expression, look))}`;
}

/**
 * Of a head with its eyes shut, what is round the eyes, with soft edges: laid over the same head,
 * it blinks.
 */
export function lidsOf(head: string, turn: number): string {
  const round = SIDES.map(
    (side) =>
      `<ellipse cx="${turned(turn) + EYES.apart * side}" cy="-1" rx="25" ry="19.5" fill="#fff"/>`,
  ).join('');
  return `<defs><filter id="feather"><feGaussianBlur stdDeviation="2"/></filter><mask id="round" maskUnits="userSpaceOnUse" ${BOX}><g filter="url(#feather)">${round}</g></mask></defs><g mask="url(#round)">${head}</g>`;
}
