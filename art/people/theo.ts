// Theo Lindqvist, 19: a hoodie with its sleeves pulled down; hood up and hair in his eyes, or hood
// down and hair cut in a kitchen.

import type { Person } from '../person.ts';
import { THEOS_BAG_HELD, THEOS_THINGS } from '../props.ts';
import { light, shade } from '../colour.ts';
import { ears, face, whites } from '../face.ts';
import { TORSO } from '../garments.ts';
import { hairFill, strands } from '../hair.ts';
import type { Look } from '../look.ts';

const HOOD = '#54727a';
/** The hood's outline, and the edge of its opening round the face. */
const DRAPE =
  'M-80,142C-116,104 -124,30 -116,-34C-106,-104 -64,-142 2,-146C68,-144 108,-106 116,-36C124,30 118,104 82,142C58,156 28,140 0,140C-28,140 -56,156 -80,142Z';
const OPENING =
  'M0,110C46,110 76,64 79,0C81,-60 52,-104 2,-106C-50,-104 -80,-60 -78,0C-75,64 -46,110 0,110Z';

const LOOK: Look = {
  skin: '#eec3a4',
  hair: '#5a3d2b',
  lash: '#2e1c18',
  iris: '#6d7f6a',
  lip: '#d08a80',
  face: 'M-66,-42C-68,-84 -40,-96 0,-96C40,-96 68,-84 66,-42C67,0 64,30 52,54C40,76 20,88 0,88C-20,88 -40,76 -52,54C-64,30 -67,0 -66,-42Z',
  eyes: { width: 1, tilt: 0 },
  brow: { thick: 1, arch: 0 },
  ears: 66,
  lines: 0,
  nose: 'M2 -8C8 6 12 15 10 21C7 27 -5 27 -9 22',
  mouth: { y: 49, width: 1, full: 1 },
};

/**
 * The hood: cloth that stands up a little behind the crown, folds at the cheeks and falls on to the
 * shoulders.
 */
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

/** The hair that looks out of the hood. */
const FRINGE = `<g transform="scale(1.17 1)"><path d="M-60,-30C-72,-72 -50,-108 0,-108C48,-108 70,-72 57,-30C56,-46 50,-56 40,-60C40,-52 36,-46 30,-44C30,-56 24,-64 14,-64C14,-56 8,-50 2,-48C2,-58 -4,-66 -14,-66C-14,-58 -20,-52 -28,-50C-28,-58 -32,-62 -38,-62C-38,-54 -44,-48 -50,-48C-54,-44 -58,-38 -60,-30Z" fill="${LOOK.hair}"/><path d="M-44,-92C-38,-82 -40,-72 -44,-58M-12,-100C-16,-88 -10,-80 -20,-60M20,-98C14,-86 24,-76 12,-56M44,-90C38,-80 46,-72 40,-54" stroke="${light(LOOK.hair, 0.3)}" stroke-width="2.4" fill="none" opacity=".45" stroke-linecap="round"/></g>`;

/** Hair that his mother has cut: short at the sides, and not quite straight over the forehead. */
const CUT = `${hairFill(LOOK.hair)}<path d="M-70,-18C-80,-76 -54,-124 2,-126C58,-124 82,-76 70,-18C68,-30 66,-40 62,-48C60,-56 56,-60 50,-62C36,-60 30,-66 18,-64C4,-60 -6,-66 -20,-62C-32,-60 -40,-64 -50,-60C-58,-56 -62,-44 -64,-36C-66,-30 -68,-24 -70,-18Z" fill="url(#hair)"/>
${strands(LOOK.hair, ['M-46,-104C-52,-92 -52,-80 -46,-68', 'M-22,-116C-28,-100 -24,-84 -20,-70', 'M8,-118C4,-102 10,-86 14,-72', 'M36,-110C34,-96 42,-82 44,-70', 'M-62,-72C-66,-60 -67,-48 -67,-38'], 0.5)}<path d="M-69,-22C-70,-36 -68,-48 -64,-58M69,-22C70,-36 68,-48 64,-58" stroke="${shade(LOOK.hair, 0.25)}" stroke-width="3" fill="none" opacity=".5" stroke-linecap="round"/>`;
/** Behind the face without the hood: the ears, and behind each a stripe that no sun has seen. */
function bareBack(): string {
  const stripe = 'M-70,-34C-84,-30 -87,-4 -80,16C-77,24 -70,28 -66,22Z';
  return `<path d="M-68,-30C-80,-80 -50,-122 0,-122C50,-122 80,-80 68,-30C71,-16 70,-2 66,8L-66,8C-70,-2 -71,-16 -68,-30Z" fill="${shade(LOOK.hair, 0.2)}"/><g fill="${light(LOOK.skin, 0.55)}"><path d="${stripe}"/><path transform="scale(-1 1)" d="${stripe}"/></g>${ears(LOOK, 0)}`;
}

/**
 * The hood on his shoulders: a ring of cloth round the neck, which the hood covers when it is up.
 */
function hoodDown(): string {
  const fold = (d: string, width: number, opacity: number): string =>
    `<path d="${d}" fill="none" stroke="${shade(HOOD, 0.44)}" stroke-width="${width}" opacity="${opacity}" stroke-linecap="round"/>`;
  return `<path d="M-30,84C-58,84 -88,98 -92,120C-92,140 -40,166 -2,170C38,166 92,140 92,120C88,98 58,84 30,84C34,104 28,124 0,130C-28,124 -34,104 -30,84Z" fill="url(#arm)"/><path d="M-30,84C-34,104 -28,124 0,130C28,124 34,104 30,84C44,92 50,112 40,126C28,142 -28,142 -40,126C-50,112 -44,92 -30,84Z" fill="${shade(HOOD, 0.46)}"/>
<path d="M-86,112C-80,98 -60,90 -44,90" fill="none" stroke="${light(HOOD, 0.4)}" stroke-width="7" opacity=".4" stroke-linecap="round" filter="url(#soft)"/>${fold('M-82,126C-62,146 -30,158 -8,160', 3.2, 0.45)}${fold('M82,126C62,146 32,158 12,160', 3.2, 0.45)}${fold('M-66,104C-64,122 -48,138 -34,144', 2.8, 0.35)}${fold('M66,104C64,122 50,138 36,144', 2.8, 0.35)}`;
}

const GARMENT = `<path d="${TORSO}" fill="url(#arm)"/><path d="M-58,168C-66,240 -62,300 -50,372M58,172C66,240 62,300 48,372" stroke="${shade(HOOD, 0.42)}" stroke-width="3.5" fill="none" opacity=".35"/>
<path d="M-62,318Q0,300 62,318L74,372Q0,392 -74,372Z" fill="${shade(HOOD, 0.12)}" stroke="${shade(HOOD, 0.36)}" stroke-width="2.5"/>
${hoodDown()}
<path d="M-18,150C-20,180 -16,200 -18,222M18,150C20,176 16,190 19,208" stroke="#e9ded0" stroke-width="4" fill="none" stroke-linecap="round"/>`;

export const PERSON: Person = {
  id: 'theo',
  look: LOOK,
  things: THEOS_THINGS,
  onKnees: THEOS_BAG_HELD,
  wear: {
    skin: LOOK.skin,
    sleeve: HOOD,
    legs: '#46506a',
    build: { shoulders: 1, girth: 0.96, neck: 1, arms: 1, raised: 0, knees: 6, hands: 1 },
    garment: GARMENT,
  },
  back: (wearing) =>
    `${wearing === 'on' ? `<path d="${OPENING}" fill="${shade(HOOD, 0.5)}" stroke="${shade(HOOD, 0.5)}" stroke-width="16"/><path d="M-40,60L-44,130L44,130L40,60Z" fill="${shade(LOOK.skin, 0.34)}"/>` : bareBack()}${whites()}`,
  hood: (wearing) =>
    wearing === 'on'
      ? `<defs><filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="6"/></filter><clipPath id="cloth"><path d="${DRAPE}"/></clipPath><linearGradient id="hood" x1="0" x2="1"><stop offset="0" stop-color="${light(HOOD, 0.22)}"/><stop offset=".5" stop-color="${HOOD}"/><stop offset="1" stop-color="${shade(HOOD, 0.34)}"/></linearGradient></defs>${FRINGE}${hood()}`
      : CUT,
  head: (expression, closed) =>
    face(LOOK, expression, closed, 'M-80,-110L80,-110L80,-44C36,-30 -36,-30 -80,-44Z'),
};
