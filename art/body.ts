// A seated body in five poses, from what a person wears. Arms are sleeves with hands; the garment
// is each person's own.

import { LEANS } from '../src/cast/measures.ts';
import type { Pose } from '../src/cast/appearance.ts';
import { type Build, bend, bendAll, bendLeg, bendPoint } from './build.ts';
import { light, shade } from './colour.ts';
import { type Grip, hand } from './hands.ts';

export type Wear = {
  readonly skin: string;
  /** The colour of the sleeves, of their cuffs if that is another, and of what covers the legs. */
  readonly sleeve: string;
  readonly cuff?: string;
  readonly legs: string;
  readonly build: Build;
  /**
   * The garment over the torso and what hangs on it, in absolute coordinates of the middle build.
   */
  readonly garment: string;
  /** What lies on the knees, under the hands. */
  readonly lap?: string;
};

const SOFT =
  '<filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="5"/></filter>';
/** One leg, on the left: a thigh that comes forward, and what hangs down from the knee. */
const THIGH =
  'M-96,346C-122,378 -131,416 -130,452C-128,486 -110,500 -88,499C-64,498 -50,482 -47,456C-43,430 -26,406 -2,396L-2,350Z';
const SHIN = 'M-129,462C-128,530 -120,590 -117,636L-64,636C-60,580 -50,520 -48,462Z';

type Arm = { readonly d: string; readonly hand?: readonly [number, number, number, Grip] };
/**
 * The right arm is drawn first, the left one over it. A hand's last number turns it; from 90 on its
 * thumb is on the other side.
 */
const ARMS: Readonly<Record<Pose, readonly Arm[]>> = {
  crossed: [
    { d: 'M86,168C104,210 116,250 108,280C92,302 20,298 -58,282' },
    {
      d: 'M-86,168C-104,212 -116,256 -108,290C-86,308 10,282 58,260',
      hand: [74, 250, -22, 'holds'],
    },
  ],
  held: [
    { d: 'M86,168C106,220 116,280 108,326C94,352 44,356 10,354', hand: [-4, 354, 184, 'rests'] },
    {
      d: 'M-86,168C-104,210 -114,254 -106,286C-84,304 20,266 62,240',
      hand: [76, 228, -30, 'holds'],
    },
  ],
  lap: [
    { d: 'M86,168C106,222 124,276 118,324C110,352 74,372 48,378', hand: [34, 380, 178, 'rests'] },
    {
      d: 'M-86,168C-106,222 -124,276 -118,324C-110,352 -74,368 -48,372',
      hand: [-34, 373, 8, 'rests'],
    },
  ],
  open: [
    { d: 'M86,168C110,218 132,272 128,314C122,342 108,358 98,368', hand: [92, 376, 122, 'rests'] },
    {
      d: 'M-86,168C-112,216 -136,264 -136,304C-132,336 -112,352 -98,362',
      hand: [-88, 370, 48, 'offers'],
    },
  ],
  forward: [
    { d: 'M86,168C112,222 134,286 124,340C114,376 66,412 38,420', hand: [26, 423, 168, 'rests'] },
    {
      d: 'M-86,168C-112,222 -134,286 -124,340C-114,376 -66,406 -38,414',
      hand: [-26, 417, 16, 'rests'],
    },
  ],
};

/** Both arms round something on the knees. */
const ROUND: readonly Arm[] = [
  { d: 'M86,168C110,216 128,268 120,310C110,344 70,352 30,344', hand: [16, 343, 186, 'rests'] },
  {
    d: 'M-86,168C-112,216 -130,268 -122,300C-108,330 -50,332 -2,312',
    hand: [12, 305, -18, 'holds'],
  },
];

function arm(
  { d, hand: held }: Arm,
  { skin, sleeve, cuff = shade(sleeve, 0.24), build }: Wear,
): string {
  const path = bend(d, build);
  const line = (stroke: string, width: number, rest: string): string =>
    `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${width * build.arms}" stroke-linecap="round" stroke-linejoin="round" ${rest}/>`;
  const drawn = `<g mask="url(#below)">${line('#2a1430', 50, 'stroke-opacity=".38" transform="translate(2 7)" filter="url(#soft)"')}</g>${line('url(#arm)', 46, '')}<g mask="url(#below)">${line(light(sleeve, 0.25), 10, 'opacity=".45" transform="translate(-8 -5)" filter="url(#soft)"')}</g>`;
  if (!held) return drawn;
  const [x, y] = bendPoint(held[0], held[1], build);
  return `${drawn}<g transform="translate(${x} ${y}) rotate(${held[2]}) scale(${build.hands} ${held[2] > 90 ? -build.hands : build.hands})">${hand(held[3], skin, cuff)}</g>`;
}

function legs({ legs: colour, build }: Wear): string {
  const [thigh, shin] = [bendLeg(THIGH, build), bendLeg(SHIN, build)];
  const { girth, knees } = build;
  const folds = `<path d="${bendLeg('M-104,384C-84,402 -52,408 -26,402M-126,474C-112,462 -90,460 -66,470', build)}" stroke="${shade(colour, 0.5)}" stroke-width="3" fill="none" opacity=".4" stroke-linecap="round"/>`;
  const leg = `<path d="${bendLeg('M-122,630C-124,648 -126,656 -112,658L-62,658C-54,656 -58,642 -60,630Z', build)}" fill="#33262c"/><path d="${shin}" fill="${shade(colour, 0.36)}"/><path d="${thigh}" fill="url(#legs)"/>`;
  const right = `<g transform="scale(-1 1)">${leg}<path d="${thigh}" fill="${shade(colour, 0.4)}" opacity=".45"/>${folds}</g>`;
  return `<g transform="scale(${(1 + girth) / 2} 1)"><path d="M0,380L-60,450C-54,520 -40,560 -30,600L30,600C40,560 54,520 60,450Z" fill="#1f0f22" opacity=".5" filter="url(#soft)"/>${leg}${folds}${right}<path transform="translate(${knees * 0.7} 0)" d="M-112,420C-104,396 -88,388 -70,398" stroke="${light(colour, 0.4)}" stroke-width="14" fill="none" opacity=".3" stroke-linecap="round" filter="url(#soft)"/></g>`;
}

/** The colours of skin, sleeves and legs, and a mask below the shoulders. */
function defs({ skin, sleeve, legs: cloth }: Wear): string {
  return `<defs>${SOFT}<linearGradient id="skin" x1="0" x2="1"><stop offset="0" stop-color="${light(skin, 0.2)}"/><stop offset="1" stop-color="${shade(skin, 0.14)}"/></linearGradient>
<linearGradient id="arm" gradientUnits="userSpaceOnUse" x1="-130" x2="130" y1="0" y2="0"><stop offset="0" stop-color="${light(sleeve, 0.18)}"/><stop offset=".5" stop-color="${sleeve}"/><stop offset="1" stop-color="${shade(sleeve, 0.34)}"/></linearGradient>
<linearGradient id="legs" x1="0" x2=".6" y2="1"><stop offset="0" stop-color="${shade(cloth, 0.2)}"/><stop offset=".5" stop-color="${light(cloth, 0.1)}"/><stop offset="1" stop-color="${shade(cloth, 0.16)}"/></linearGradient>
<linearGradient id="fade" gradientUnits="userSpaceOnUse" x1="0" y1="165" x2="0" y2="245"><stop offset="0" stop-color="#000"/><stop offset="1" stop-color="#fff"/></linearGradient><mask id="below" maskUnits="userSpaceOnUse" x="-300" y="0" width="600" height="700"><rect x="-300" width="600" height="700" fill="url(#fade)"/></mask></defs>`;
}

/** What leans with a pose. */
function leaning(content: string, pose: Pose): string {
  const { y, scale } = LEANS[pose];
  return `<g transform="translate(0 ${y}) scale(${scale})">${content}</g>`;
}

const arms = (wear: Wear, pose: Pose): string =>
  leaning(ARMS[pose].map((one) => arm(one, wear)).join(''), pose);

/** Legs, garment and arms in this pose. */
export function body(wear: Wear, pose: Pose): string {
  const { skin, build, garment, lap = '' } = wear;
  const neck = `<path d="${bend('M-27,40L-29,122C-18,146 18,146 29,122L27,40Z', build)}" fill="${shade(skin, 0.24)}"/><path d="${bend('M-22,60L22,60L22,98C10,108 -10,108 -22,98Z', build)}" fill="${shade(skin, 0.42)}" opacity=".7" filter="url(#soft)"/>`;
  return `${defs(wear)}${legs(wear)}${leaning(`${neck}${bendAll(garment, build)}`, pose)}${lap}${arms(wear, pose)}`;
}

/**
 * Something held on the knees, to lay over a body in any pose: the arms that are round it hide its
 * own.
 */
export function heldOnKnees(wear: Wear, thing: string): string {
  return `${defs(wear)}${thing}${ROUND.map((one) => arm(one, wear)).join('')}`;
}

/**
 * A coat to lay over a body in this pose: what it adds to the torso, and its own arms over the
 * others.
 */
export function coat(wear: Wear, pose: Pose): string {
  return `${defs(wear)}${leaning(bendAll(wear.garment, wear.build), pose)}${wear.lap ?? ''}${arms(wear, pose)}`;
}
