// Theo from the neck down, seated: one drawing a pose.

import type { Pose } from '../../src/story/cues.ts';
import { light, shade } from './colour.ts';
import { THEO } from './theo-head.ts';

/** The box a body is drawn in, in units, in the head's coordinates. */
export const BODY_BOX = { x: -210, y: 60, width: 420, height: 600 } as const;

const { SKIN, HOOD } = THEO;
const JEANS = '#46506a';

const sleeve = (d: string, width = 46): string =>
  `<path d="${d}" fill="none" stroke="#2a1430" stroke-opacity=".3" stroke-width="${width + 3}" stroke-linecap="round" stroke-linejoin="round" transform="translate(2 6)" filter="url(#soft)"/><path d="${d}" fill="none" stroke="url(#arm)" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/><path d="${d}" fill="none" stroke="${light(HOOD, 0.25)}" stroke-width="${width * 0.22}" stroke-linecap="round" opacity=".4" transform="translate(-7 -5)" filter="url(#soft)"/>`;

/** A hand mostly inside its sleeve: four finger ends and a thumb. */
const hand = (x: number, y: number, turn: number): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})"><path d="M-16,-14C-4,-18 8,-18 20,-15Q28,-12 24,-8Q32,-6 27,0Q32,4 25,7Q26,13 16,13C4,15 -8,14 -16,11Z" fill="url(#skin)"/><path d="M6,-8L23,-8M6,0L26,0M6,7L23,7" stroke="${shade(SKIN, 0.34)}" stroke-width="1.8" stroke-linecap="round" opacity=".7"/><path d="M-12,-11C-4,-22 6,-22 12,-15C6,-10 -2,-9 -8,-6Z" fill="${light(SKIN, 0.06)}"/><rect x="-24" y="-19" width="15" height="38" rx="7" fill="${shade(HOOD, 0.24)}"/></g>`;

const ARMS: Readonly<Record<Pose, string>> = {
  crossed: sleeve('M86,168C104,210 114,250 106,280C90,300 30,296 -40,284') + hand(-62, 280, 192) + sleeve('M-86,168C-104,212 -114,254 -106,288C-84,304 10,280 54,262') + hand(78, 254, -20),
  held: sleeve('M86,168C106,220 114,280 106,326C92,350 40,350 12,348') + hand(-6, 348, 184) + sleeve('M-86,168C-104,210 -114,252 -104,284C-84,302 20,264 66,240') + hand(88, 230, -26),
  lap: sleeve('M86,168C106,222 122,276 116,322C108,350 66,368 38,372') + hand(16, 376, 184) + sleeve('M-86,168C-106,222 -122,276 -116,322C-108,350 -66,368 -40,372') + hand(-18, 368, 6),
  open: sleeve('M-86,168C-112,214 -138,262 -146,304C-150,330 -150,342 -148,350') + hand(-148, 376, 84) + sleeve('M86,168C108,220 124,280 118,320C108,350 74,362 50,366') + hand(28, 370, 186),
  forward: sleeve('M86,168C106,226 124,290 118,344C110,374 66,392 38,396') + hand(16, 398, 184) + sleeve('M-86,168C-106,226 -124,290 -118,344C-110,374 -66,392 -40,396') + hand(-18, 390, 6),
};

/** Legs, hoodie and arms in this pose. */
export function body(pose: Pose): string {
  const torso = 'M-36,108C-66,118 -92,128 -104,164C-108,220 -94,290 -100,376C-56,398 56,398 100,376C94,290 108,220 104,164C92,128 66,118 36,108C22,128 -22,128 -36,108Z';
  return `<defs><filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="5"/></filter>
<linearGradient id="skin" x1="0" x2="1"><stop offset="0" stop-color="${light(SKIN, 0.2)}"/><stop offset="1" stop-color="${shade(SKIN, 0.14)}"/></linearGradient>
<linearGradient id="arm" gradientUnits="userSpaceOnUse" x1="-130" x2="130" y1="0" y2="0"><stop offset="0" stop-color="${light(HOOD, 0.18)}"/><stop offset=".5" stop-color="${HOOD}"/><stop offset="1" stop-color="${shade(HOOD, 0.34)}"/></linearGradient>
<linearGradient id="jeans" x1="0" x2="1"><stop offset="0" stop-color="${light(JEANS, 0.14)}"/><stop offset="1" stop-color="${shade(JEANS, 0.3)}"/></linearGradient></defs>
<path d="M-98,346C-140,372 -150,430 -146,476C-142,540 -138,600 -136,660L-66,660C-58,590 -48,520 -38,470L-8,404L8,404L38,470C48,520 58,590 66,660L136,660C138,600 142,540 146,476C150,430 140,372 98,346Z" fill="url(#jeans)"/>
<path d="M-8,400L8,400C22,440 34,470 36,496C18,514 -18,514 -36,496C-34,470 -22,440 -8,400Z" fill="#1f0f22" opacity=".5"/><path d="M-104,384C-84,402 -52,408 -28,404M104,384C84,402 52,408 28,404" stroke="${shade(JEANS, 0.5)}" stroke-width="3" fill="none" opacity=".5"/>
<path d="M-26,70L-28,124C-20,146 20,146 28,124L26,70Z" fill="${shade(SKIN, 0.3)}"/>
<path d="${torso}" fill="url(#arm)"/><path d="M-58,168C-66,240 -62,300 -50,372M58,172C66,240 62,300 48,372" stroke="${shade(HOOD, 0.42)}" stroke-width="3.5" fill="none" opacity=".35"/>
<path d="M-62,318Q0,300 62,318L74,372Q0,392 -74,372Z" fill="${shade(HOOD, 0.12)}" stroke="${shade(HOOD, 0.36)}" stroke-width="2.5"/>
<path d="M-78,112C-74,142 -34,166 0,168C34,166 74,142 78,112C50,140 -50,140 -78,112Z" fill="${shade(HOOD, 0.26)}"/><path d="M-18,150C-20,180 -16,200 -18,222M18,150C20,176 16,190 19,208" stroke="#e9ded0" stroke-width="4" fill="none" stroke-linecap="round"/>
${ARMS[pose]}`;
}
