// The room in layers: everything behind the client but the sky, what window and lamp add, and the
// arms of the chair over the client.

import { gradient } from './colour.ts';
import { clockFace } from './wall-clock.ts';
import { wallMask, WINDOW } from './window.ts';

const WALL = ['#d9a27c', '#c08a72', '#7d5a5c'] as const;
const BOOKS = [
  '#8a4b3c',
  '#c79a5b',
  '#3f5b63',
  '#6d5470',
  '#b06a4a',
  '#d8c19a',
  '#4d6350',
  '#7a3f45',
] as const;
const LEAVES = ['#3f5f4a', '#4f7355', '#2f4a40', '#6b8a5c'] as const;

/**
 * The box of the room: the composition is 1280 x 720 with the client's face at 690, 186; the rest
 * is there for other shapes of screen.
 */
export const ROOM_BOX = { x: -160, y: -80, width: 1600, height: 1000 } as const;
/** The boxes of the layers over it; a client's own things stand in the first, on the floor. */
export const PROPS_BOX = { x: 850, y: 490, width: 200, height: 200 } as const;
export const SHADOW_BOX = { x: 512, y: 140, width: 400, height: 460 } as const;
export const BEAM_BOX = { x: 350, y: 10, width: 600, height: 540 } as const;
export const ARMS_BOX = { x: 440, y: 370, width: 500, height: 290 } as const;
export const OWN_CHAIR_BOX = { x: 1120, y: 420, width: 340, height: 500 } as const;
export const GLOW_BOX = { x: 685, y: 0, width: 600, height: 562 } as const;
const WHOLE = `x="${ROOM_BOX.x}" width="${ROOM_BOX.width}"`;

const DEFS = `<defs>${gradient('wall', WALL, 'x2="1" y2=".5"')}
${gradient('floor', ['#9c6a4d', '#553a3d'])}${gradient('curtain', ['#e8cfae', '#c9a582', '#ecd6b6', '#bf9877', '#dcc09c'])}${gradient('chair', ['#b98d62', '#94694c', '#5c3f3b'], 'x2="1" y2=".3"')}
<radialGradient id="glow"><stop offset="0" stop-color="#ffdf9e" stop-opacity=".85"/><stop offset=".4" stop-color="#ffc46e" stop-opacity=".32"/><stop offset="1" stop-color="#ffb45c" stop-opacity="0"/></radialGradient>
<radialGradient id="edge" cx=".48" cy=".42" r=".75"><stop offset=".55" stop-color="#2a1430" stop-opacity="0"/><stop offset="1" stop-color="#2a1430" stop-opacity=".5"/></radialGradient>
<filter id="far"><feGaussianBlur stdDeviation="1.6"/></filter><filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="6"/></filter><filter id="wide" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="20"/></filter></defs>`;

function plant(): string {
  const leaves = [
    [-160, 98],
    [-140, 123],
    [-118, 135],
    [-96, 139],
    [-72, 131],
    [-50, 115],
    [-28, 97],
    [-178, 75],
    [-8, 79],
    [-105, 97],
    [-60, 90],
  ] as const;
  const drawn = leaves.map(([angle, length], index) => {
    const radians = (angle * Math.PI) / 180;
    const [x, y] = [Math.cos(radians) * 46, Math.sin(radians) * 60];
    const turn = angle + (angle < -90 ? -14 : 14);
    return `<path d="M0,0Q${x * 0.65} -40 ${x} ${y}" stroke="#2f4a40" stroke-width="4" fill="none"/><g transform="translate(${x} ${y}) rotate(${turn})"><path d="M0,0C${length * 0.3},${-length * 0.22} ${length * 0.75},${-length * 0.2} ${length},0C${length * 0.7},${length * 0.16} ${length * 0.3},${length * 0.18} 0,0Z" fill="${LEAVES[index % LEAVES.length]}"/><path d="M2,0L${length * 0.9},0" stroke="#e9d9a8" stroke-opacity=".25" stroke-width="1.5"/></g>`;
  });
  return `<g transform="translate(212 468)"><ellipse cy="128" rx="70" ry="14" fill="#2a1430" opacity=".35" filter="url(#soft)"/>${drawn.join('')}<path d="M-52,-6L52,-6L40,120C20,130 -20,130 -40,120Z" fill="#c97b55"/><path d="M10,-6L52,-6L40,120C30,125 20,127 8,127Z" fill="#7a3f45" opacity=".4"/><rect x="-58" y="-16" width="116" height="20" rx="5" fill="#d98c62"/></g>`;
}

function shelf(): string {
  let books = '';
  for (const [row, floor] of [252, 384].entries()) {
    for (let x = 1044, n = row * 5; x < 1226; n += 1) {
      const [width, height] = [13 + ((n * 7) % 11), 66 + ((n * 13) % 26)];
      books += `<rect x="${x}" y="${floor + 30 - height}" width="${width}" height="${height}" rx="1.5" fill="${BOOKS[n % BOOKS.length]}"/><rect x="${x + 3}" y="${floor + 40 - height}" width="${width - 6}" height="3" fill="#f1dfb8" opacity=".5"/>`;
      x += width + 2;
    }
  }
  return `<rect x="1026" y="150" width="226" height="354" rx="4" fill="#5a3d38"/><rect x="1036" y="160" width="206" height="122" fill="#3c282b"/><rect x="1036" y="292" width="206" height="122" fill="#3c282b"/><rect x="1036" y="424" width="206" height="74" fill="#6e4c42"/>${books}`;
}

const LAMP =
  '<path d="M985,300V600" stroke="#3a2a2a" stroke-width="7"/><ellipse cx="985" cy="604" rx="48" ry="10" fill="#3a2a2a"/><path d="M940,226H1030L1054,310H916Z" fill="#f7d9a0"/><path d="M1000,226H1030L1054,310H1012Z" fill="#d9a66a" opacity=".55"/><path d="M916,310H1054" stroke="#fff0c8" stroke-width="4"/>';
const CHAIR_BACK =
  '<ellipse cx="690" cy="622" rx="260" ry="36" fill="#2a1430" opacity=".45" filter="url(#soft)"/><path d="M510,300C500,190 560,168 690,166C820,168 880,190 870,300L880,600L500,600Z" fill="url(#chair)"/><path d="M548,300C542,222 590,204 690,204C790,204 838,222 832,300L832,520L548,520Z" fill="#8a6148" opacity=".75"/><path d="M556,300C552,234 596,214 690,212C784,214 828,234 824,300" fill="none" stroke="#c9a074" stroke-width="3" opacity=".35"/><path d="M548,420C600,450 780,450 832,420V480H548Z" fill="#2a1430" opacity=".3" filter="url(#soft)"/><path d="M536,506C536,466 560,452 600,448C650,443 730,443 780,448C820,452 844,466 844,506V530H536Z" fill="#a0755a"/><path d="M556,470C600,456 780,456 812,466C770,474 610,472 556,484Z" fill="#c9a074" opacity=".45" filter="url(#soft)"/><path d="M536,516C590,528 790,528 844,516V628H536Z" fill="#7d5643"/><path d="M536,516C590,528 790,528 844,516V530C790,542 590,542 536,530Z" fill="#4f3430" opacity=".55"/><path d="M690,526V626" stroke="#4f3430" stroke-width="2.5" opacity=".35"/>';
/** The radiator under the window, warm in August. */
const RADIATOR = `<rect x="112" y="448" width="268" height="50" rx="6" fill="#d9c3a4"/>${Array.from({ length: 16 }, (_, rib) => `<rect x="${118 + rib * 16.3}" y="446" width="11" height="54" rx="5" fill="${rib % 5 === 4 ? '#dcc7a9' : '#e8d6ba'}"/><path d="M${127 + rib * 16.3},450v46" stroke="#a98a6f" stroke-width="2" opacity=".6"/>`).join('')}<path d="M112,452h268" stroke="#f6ead4" stroke-width="2.5" opacity=".6"/><path d="M384,486h10v14" fill="none" stroke="#b99b7e" stroke-width="5"/>`;
/** The door Theo looks at, a hand's breadth open. */
const DOOR = `<rect x="1288" y="76" width="172" height="428" fill="#6b4a40"/><rect x="1304" y="92" width="140" height="412" fill="#8a5f4b"/>
<path d="M1324,116h100v150h-100ZM1324,292h100v180h-100Z" fill="none" stroke="#5a3a38" stroke-width="5" opacity=".7"/><circle cx="1322" cy="300" r="8" fill="#d8b27a"/><path d="M1304,92h8v412h-8Z" fill="#3a2429" opacity=".6"/>`;
/** A low chest on the far left, with a bowl on it. */
const DRAWERS = `<rect x="-170" y="368" width="176" height="134" rx="4" fill="#6e4c42"/><path d="M-170,412H6M-170,456H6" stroke="#4b3233" stroke-width="3"/><circle cx="-60" cy="390" r="4" fill="#d8b27a"/><circle cx="-60" cy="434" r="4" fill="#d8b27a"/><circle cx="-60" cy="480" r="4" fill="#d8b27a"/>
<path d="M-96,346h64c-2,16 -14,24 -32,24s-30,-8 -32,-24Z" fill="#d8c19a"/>`;

/** The arm of the trainee's own chair, near and a little out of focus. */
export function ownChair(): string {
  return `<defs><filter id="near" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="2.4"/></filter>${gradient('cloth', ['#6d4a55', '#4a3040', '#33212f'], 'x2=".6" y2="1"')}</defs>
<g filter="url(#near)"><path d="M1140,900V520C1140,446 1180,430 1240,432C1306,430 1340,452 1340,520V560C1400,548 1440,556 1460,580V900Z" fill="url(#cloth)"/><path d="M1152,520C1156,462 1190,446 1240,447C1292,446 1324,462 1328,512C1310,486 1280,476 1240,476C1198,476 1170,488 1152,520Z" fill="#8b6570" opacity=".8"/></g>`;
}

/** Everything behind the client, with a hole where the pane is: the sky stands behind it. */
export function room(): string {
  return `${DEFS}${wallMask(`${WHOLE} y="${ROOM_BOX.y}" height="${ROOM_BOX.height}"`)}<rect ${WHOLE} y="-80" height="584" fill="url(#wall)" mask="url(#wall-hole)"/><rect ${WHOLE} y="500" height="420" fill="url(#floor)"/><rect ${WHOLE} y="488" height="14" fill="#e2bf9a" opacity=".5"/>
<g stroke="#3a2429" stroke-opacity=".25" stroke-width="2"><path d="M-160,540H1440M-160,592H1440M-160,660H1440M-160,750H1440M-160,860H1440M-40,502L-160,660M210,502L60,920M470,502L410,920M830,502L890,920M1090,502L1250,920M1340,502L1440,640"/></g>
<g filter="url(#far)">${WINDOW}${RADIATOR}${shelf()}${DOOR}${DRAWERS}</g>${clockFace()}<ellipse cx="690" cy="650" rx="470" ry="104" fill="#8d4a42"/><ellipse cx="690" cy="650" rx="400" ry="78" fill="#a15a4a"/>
${plant()}${LAMP}${CHAIR_BACK}<rect ${WHOLE} y="${ROOM_BOX.y}" height="${ROOM_BOX.height}" fill="url(#edge)"/>`;
}

/** The shadow that somebody in the chair throws on its back. */
export function clientShadow(): string {
  return `${DEFS}<ellipse cx="712" cy="370" rx="140" ry="170" fill="#2a1430" opacity=".38" filter="url(#wide)"/>`;
}

/** The light that falls in through the window; the stage lets in as much of it as the sky gives. */
export function windowLight(): string {
  return `${DEFS}<path d="M398,60L900,330L760,500L398,420Z" fill="#ffecc4" filter="url(#wide)"/>`;
}

/** What the lamp adds to the room; the stage lets it follow the alliance. */
export function lampGlow(): string {
  return `${DEFS}<circle cx="985" cy="262" r="300" fill="url(#glow)"/>`;
}

/** The arms of the chair, over the client. */
export function chairArms(): string {
  return `${DEFS}<path d="M470,430C470,392 560,388 562,430L566,640H476Z" fill="#a67a57"/><path d="M470,430C470,392 560,388 562,430C560,450 474,450 470,430Z" fill="#c9a074"/><path d="M910,430C910,392 820,388 818,430L814,640H904Z" fill="#6b4a40"/><path d="M910,430C910,392 820,388 818,430C820,450 906,450 910,430Z" fill="#8a6148"/>`;
}
