// A seated body in five poses, from what a person wears. Arms are sleeves with hands; the garment is each person's own.

import type { Pose } from '../../src/story/cues.ts';
import { light, shade } from './colour.ts';

export type Wear = {
  readonly skin: string;
  /** The colour of the sleeves, and of what covers the legs. */
  readonly sleeve: string; readonly legs: string;
  /** How broad the shoulders are (1 = Theo's). */
  readonly shoulders: number;
  /** How much higher than Theo's the shoulders stand, in units: a shorter neck. */
  readonly raised: number;
  /** What is drawn between legs and arms: the garment over the torso and what hangs on it. */
  readonly garment: string;
};

const SOFT = '<filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="5"/></filter>';
export const TORSO = 'M-36,108C-66,118 -92,128 -104,164C-108,220 -94,290 -100,376C-56,398 56,398 100,376C94,290 108,220 104,164C92,128 66,118 36,108C22,128 -22,128 -36,108Z';
const LEGS = 'M-98,346C-140,372 -150,430 -146,476C-142,540 -138,600 -136,660L-66,660C-58,590 -48,520 -38,470L-8,404L8,404L38,470C48,520 58,590 66,660L136,660C138,600 142,540 146,476C150,430 140,372 98,346Z';

function sleeve(d: string, { sleeve: colour }: Wear): string {
  const line = (stroke: string, width: number, rest: string): string => `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${rest}/>`;
  return line('#2a1430', 49, 'stroke-opacity=".3" transform="translate(2 6)" filter="url(#soft)"') + line('url(#arm)', 46, '') + line(light(colour, 0.25), 10, 'opacity=".4" transform="translate(-7 -5)" filter="url(#soft)"');
}

/** A hand mostly inside its sleeve: four finger ends and a thumb. */
function hand(x: number, y: number, turn: number, { skin, sleeve: colour }: Wear): string {
  return `<g transform="translate(${x} ${y}) rotate(${turn})"><path d="M-16,-14C-4,-18 8,-18 20,-15Q28,-12 24,-8Q32,-6 27,0Q32,4 25,7Q26,13 16,13C4,15 -8,14 -16,11Z" fill="url(#skin)"/>
<path d="M6,-8L23,-8M6,0L26,0M6,7L23,7" stroke="${shade(skin, 0.34)}" stroke-width="1.8" stroke-linecap="round" opacity=".7"/><path d="M-12,-11C-4,-22 6,-22 12,-15C6,-10 -2,-9 -8,-6Z" fill="${light(skin, 0.06)}"/><rect x="-24" y="-19" width="15" height="38" rx="7" fill="${shade(colour, 0.24)}"/></g>`;
}

type Arm = { readonly d: string; readonly hand: readonly [number, number, number] };
/** The right arm is drawn first, the left one over it. */
const ARMS: Readonly<Record<Pose, readonly Arm[]>> = {
  crossed: [{ d: 'M86,168C104,210 114,250 106,280C90,300 30,296 -40,284', hand: [-62, 280, 192] }, { d: 'M-86,168C-104,212 -114,254 -106,288C-84,304 10,280 54,262', hand: [78, 254, -20] }],
  held: [{ d: 'M86,168C106,220 114,280 106,326C92,350 40,350 12,348', hand: [-6, 348, 184] }, { d: 'M-86,168C-104,210 -112,252 -104,284C-84,302 20,264 66,240', hand: [88, 230, -26] }],
  lap: [{ d: 'M86,168C106,222 122,276 116,322C108,350 66,368 38,372', hand: [16, 376, 184] }, { d: 'M-86,168C-106,222 -122,276 -116,322C-108,350 -66,368 -40,372', hand: [-18, 368, 6] }],
  open: [{ d: 'M-86,168C-112,214 -138,262 -146,304C-150,330 -150,342 -148,350', hand: [-148, 376, 84] }, { d: 'M86,168C108,220 124,280 118,320C108,350 74,362 50,366', hand: [28, 370, 186] }],
  forward: [{ d: 'M86,168C106,226 124,290 118,344C110,374 66,392 38,396', hand: [16, 398, 184] }, { d: 'M-86,168C-106,226 -124,290 -118,344C-110,374 -66,392 -40,396', hand: [-18, 390, 6] }],
};
/** A body that leans forward comes nearer and sinks a little. */
const LEAN: Readonly<Partial<Record<Pose, string>>> = { forward: 'translate(0 8) scale(1.02)' };

/** Legs, garment and arms in this pose. */
export function body(wear: Wear, pose: Pose): string {
  const { skin, sleeve: colour, legs, shoulders, raised, garment } = wear;
  const arms = ARMS[pose].map((arm) => sleeve(arm.d, wear) + hand(...arm.hand, wear)).join('');
  return `<defs>${SOFT}<linearGradient id="skin" x1="0" x2="1"><stop offset="0" stop-color="${light(skin, 0.2)}"/><stop offset="1" stop-color="${shade(skin, 0.14)}"/></linearGradient>
<linearGradient id="arm" gradientUnits="userSpaceOnUse" x1="-130" x2="130" y1="0" y2="0"><stop offset="0" stop-color="${light(colour, 0.18)}"/><stop offset=".5" stop-color="${colour}"/><stop offset="1" stop-color="${shade(colour, 0.34)}"/></linearGradient>
<linearGradient id="legs" x1="0" x2="1"><stop offset="0" stop-color="${light(legs, 0.14)}"/><stop offset="1" stop-color="${shade(legs, 0.3)}"/></linearGradient></defs>
<path d="${LEGS}" fill="url(#legs)"/><path d="M-8,400L8,400C22,440 34,470 36,496C18,514 -18,514 -36,496C-34,470 -22,440 -8,400Z" fill="#1f0f22" opacity=".5"/>
<path d="M-104,384C-84,402 -52,408 -28,404M104,384C84,402 52,408 28,404" stroke="${shade(legs, 0.5)}" stroke-width="3" fill="none" opacity=".5"/>
<g transform="translate(0 ${-raised}) scale(${shoulders} 1)"><g transform="${LEAN[pose] ?? ''}"><path d="M-26,70L-28,124C-20,146 20,146 28,124L26,70Z" fill="${shade(skin, 0.3)}"/>${garment}${arms}</g></g>`;
}
