// Eyes and brows from an expression and a look. Every part is drawn round the middle of its own
// eye.

import { brightness, light, shade } from './colour.ts';
import type { Expression } from '../src/cast/expressions.ts';
import type { Look } from './look.ts';

export type Side = -1 | 1;

/**
 * The lids: corner, upper edge, corner, lower edge. The eye on the far side of a turned head is
 * narrower.
 */
function lids(
  side: Side,
  { open, lower, droop, turn }: Expression,
  { eyes: { width, tilt } }: Look,
) {
  const size = side * width * (1 - 0.2 * Math.max(0, turn * side));
  const [inner, outer] = [-14 * size, 15 * size];
  const up = -6 + 19.5 * open;
  const down = 6.5 * (1 - 0.8 * lower) * (open < 0.1 ? 0.4 : 1);
  const end = (-1.5 - tilt) * Math.min(1, open * 1.6) + droop * 2.5;
  const top = `C${inner * 0.55} ${-up} ${outer * 0.5} ${-up - 1.5 - tilt + droop * 5} ${outer} ${end}`;
  return {
    inner,
    outer,
    end,
    down,
    top,
    foot: `C${outer * 0.6} ${down} ${inner * 0.5} ${down} ${inner} 2`,
  };
}

/** The hole in the skin that the iris is seen through. */
export function opening(side: Side, expression: Expression, look: Look): string {
  const { inner, top, foot } = lids(side, expression, look);
  return `M${inner} 2${top}${foot}Z`;
}

/** Lids, lashes and what lies under an eye. */
export function eye(side: Side, expression: Expression, look: Look): string {
  const { open, lower, bags, inner: frown, tears } = expression;
  const { skin, lash, lines } = look;
  const { inner, outer, end, down, top } = lids(side, expression, look);
  const crease = 11.5 + 6 * open + Math.min(0, frown) * 0.55 + Math.max(0, frown) * 0.2;
  const over = `C${inner * 0.55} ${-crease} ${outer * 0.5} ${-crease - 2} ${outer * 1.06} ${end - 3.5}`;
  const line = (d: string, colour: string, width: number, opacity: number): string =>
    opacity > 0.02
      ? `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" opacity="${opacity}" stroke-linecap="round"/>`
      : '';
  const under = Math.max(bags, lines * 0.75);
  return `<path d="M${inner} 2${top}L${outer * 1.06} ${end - 3.5}C${outer * 0.5} ${-crease - 2} ${inner * 0.55} ${-crease} ${inner} 0Z" fill="${brightness(skin) < 0.4 ? light(skin, 0.12) : shade(skin, 0.16)}"/>
${open > 0.1 ? line(`M${inner * 0.9} 3.5${top}`, '#3a1c3a', 5, 0.16 + Math.max(0, 0.5 - open) * 0.6) : ''}${line(`M${inner} 0${over}`, shade(skin, 0.38), 1.8, 0.75)}<path d="M${inner} 2${top}" fill="none" stroke="${lash}" stroke-width="${look.eyes.lashes ? 3.8 : 3.1}" stroke-linecap="round"/>
${look.eyes.lashes ? `<path d="M${outer} ${end}l${side * 4} ${-4 * Math.min(1, open + 0.1) + 1}" stroke="${lash}" stroke-width="2.4" stroke-linecap="round"/>` : ''}
${line(`M${inner * 0.85} 10Q0 ${18 - lower * 2} ${outer * 0.9} 9`, shade(skin, 0.4), 2.6, under * 0.55)}${line(`M${inner * 0.5} ${down + 5}Q${outer * 0.4} ${down + 8} ${outer * 1.1} ${end + 4}`, shade(skin, 0.36), 2, lower * 0.7)}
${line(`M${outer * 1.25} ${end + 1}l${side * 6} 0M${outer * 1.2} ${end + 5}l${side * 6} 3M${outer * 1.2} ${end - 3}l${side * 5} -3`, shade(skin, 0.34), 1.7, Math.max(lower > 0.5 ? 0.14 + lines * 0.6 : 0, lines * 0.4))}
${tears && open > 0.1 ? `${line(`M${inner * 0.9} 3.5Q0 ${down + 1.5} ${outer * 0.9} 1`, '#b83a44', 3.4, 0.45)}${line(`M${inner * 0.7} 2.5Q0 ${down - 0.5} ${outer * 0.75} 1`, '#fff', 2.4, 0.9)}` : ''}`;
}

export function brow(
  side: Side,
  { inner, outer, lift, turn }: Expression,
  { hair, brow: { thick, arch, colour = shade(hair, 0.3) } }: Look,
): string {
  const own = side === -1 ? lift : -0.4 * lift;
  const far = 1 - 0.16 * Math.max(0, turn * side);
  const [i, o, yi, yo] = [
    -16 * side * far,
    19 * side * far,
    -26 - inner - own * 0.7,
    -24.5 - outer - own,
  ];
  const mid = -31 - arch - (inner + outer) * 0.4 - own;
  return `<path d="M${i} ${yi}C${i * 0.3} ${mid} ${o * 0.4} ${mid - 1} ${o} ${yo}C${o * 0.4} ${mid + 5 * thick} ${i * 0.2} ${mid + 8 * thick} ${i} ${yi + 6.5 * thick}Q${i - 3 * side} ${yi + 3.2 * thick} ${i} ${yi}Z" fill="${colour}"/><path d="M${i * 0.5} ${yi - 1}C${i * 0.2} ${mid + 2} ${o * 0.4} ${mid + 1} ${o * 0.9} ${yo}" fill="none" stroke="${light(colour, 0.3)}" stroke-width="1.2" opacity=".3" stroke-linecap="round"/>`;
}
