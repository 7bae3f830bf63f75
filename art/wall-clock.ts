// The clock on the wall behind the chair. Its hands are the stage's; here they are drawn for the
// pictures that stand still.

import { CLOCK } from '../src/cast/measures.ts';
import { handsAt } from '../src/stage/clock.ts';

const FAR = '<defs><filter id="far"><feGaussianBlur stdDeviation="1.2"/></filter></defs>';
const HAND = '#3c282b';

/** The face without hands, in the room's units. */
export const clockFace =
  (): string => `${FAR}<g filter="url(#far)" transform="translate(${CLOCK.x} ${CLOCK.y})"><ellipse cx="5" cy="9" rx="46" ry="45" fill="#3a1c3a" opacity=".3"/><circle r="44" fill="#5a3d38"/><circle r="37" fill="#f3e6d0"/><path d="M-26,-26A37,37 0 0 1 34,-14A40,40 0 0 0 -26,-26Z" fill="#fff" opacity=".5"/>
${[0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330].map((turn) => `<path transform="rotate(${turn})" d="M0,-33V-28" stroke="#7a5f57" stroke-width="${turn % 90 === 0 ? 4 : 2}"/>`).join('')}</g>`;

/** Its hands at this time, in minutes from midnight. */
export function clockHands(minutes: number): string {
  const { hour, minute } = handsAt(minutes);
  const hand = (turn: number, long: number, width: number): string =>
    `<path transform="rotate(${turn})" d="M0,5V${-long}" stroke="${HAND}" stroke-width="${width}" stroke-linecap="round"/>`;
  return `${FAR}<g filter="url(#far)" transform="translate(${CLOCK.x} ${CLOCK.y})">${hand(hour, CLOCK.hour, 5)}${hand(minute, CLOCK.minute, 3.4)}<circle r="3.5" fill="#a45c46"/></g>`;
}
