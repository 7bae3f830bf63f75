// The window of the room: its frame and curtains with a hole where the pane is, and what is seen
// through it under each sky.

import { PANE } from '../src/cast/measures.ts';
import type { Sky } from '../src/cast/appearance.ts';
import { gradient } from './colour.ts';

/** The box a sky is drawn in: it stands behind the room and reaches under the frame. */
export const SKY_BOX = { x: 92, y: 48, width: 310, height: 380 } as const;
const WHOLE = `x="${SKY_BOX.x}" y="${SKY_BOX.y}" width="${SKY_BOX.width}" height="${SKY_BOX.height}"`;

/** The hole as a mask for the wall, which is behind the frame. */
export const wallMask = (whole: string): string =>
  `<mask id="wall-hole" maskUnits="userSpaceOnUse" ${whole}><rect ${whole} fill="#fff"/><rect x="${PANE.x}" y="${PANE.y}" width="${PANE.width}" height="${PANE.height}" fill="#000"/></mask>`;

/** Frame, bars, sill and curtains. */
export const WINDOW = `<path fill-rule="evenodd" d="M92,48H402V428H92ZM104,60V416H390V60Z" fill="#f0ddbf"/><path d="M106,62H388M106,62V414" stroke="#b98f74" stroke-width="4" opacity=".55" fill="none"/><path d="M247,60V416M104,214H390" stroke="#f0ddbf" stroke-width="9"/><path d="M252,60V416M104,219H390" stroke="#a88468" stroke-width="2" opacity=".6"/><rect x="80" y="424" width="334" height="16" rx="3" fill="#ead3b0"/><path d="M80,440H414L408,450H86Z" fill="#3a1c3a" opacity=".22"/>
<path d="M52,36H140C128,180 118,330 150,500H44C60,340 58,180 52,36Z" fill="url(#curtain)"/><path d="M370,36H452C446,180 446,340 462,500H360C386,330 382,170 370,36Z" fill="url(#curtain)"/><path d="M140,36C128,180 118,330 150,500H136C108,330 116,180 126,36ZM370,36C382,170 386,330 360,500H373C398,330 394,170 384,36Z" fill="#3a1c3a" opacity=".14"/><rect x="36" y="30" width="432" height="8" rx="4" fill="#5c3f3b"/>`;

/** Two ridges of hills, the far one first. */
const hills = (far: string, near: string): string =>
  `<path d="M92,330C150,296 190,322 232,304C280,280 330,306 402,286V428H92Z" fill="${far}"/><path d="M92,374C160,338 220,366 270,350C320,338 350,352 402,338V428H92Z" fill="${near}"/>`;
/** A cloud round a point, `size` times as large as the smallest. */
const cloud = (x: number, y: number, size: number, colour: string, opacity: number): string =>
  `<path transform="translate(${x} ${y}) scale(${size})" d="M-40,8C-48,-4 -30,-14 -22,-8C-20,-22 4,-24 8,-11C18,-18 34,-10 30,-1C42,0 42,10 32,10H-34C-38,10 -40,9 -40,8Z" fill="${colour}" opacity="${opacity}"/>`;
/** The roofs across the street, with the windows that are lit. */
const roofs = (
  wall: string,
  roof: string,
  lit: readonly (readonly [number, number])[],
  pane: string,
): string =>
  `<path d="M92,428V392L126,366L160,392V428ZM236,428V398L262,378L288,398V428ZM288,428V402H346V428Z" fill="${wall}"/><path d="M86,396L126,364L166,396L160,398L126,371L92,400ZM230,402L262,376L294,402L289,404L262,383L236,406ZM284,404H350V398H284Z" fill="${roof}"/>${lit.map(([x, y]) => `<rect x="${x}" y="${y}" width="9" height="11" rx="1" fill="${pane}"/>`).join('')}`;
const trees = (colour: string): string =>
  `<path d="M176,428C160,428 158,402 170,396C168,380 192,376 196,390C212,388 216,408 206,414C206,424 196,428 190,428ZM352,428C342,420 344,402 356,400C358,386 380,386 382,400C396,402 398,420 390,428Z" fill="${colour}"/>`;
const DROPS = [
  [118, 96],
  [141, 182],
  [163, 118],
  [187, 256],
  [214, 84],
  [228, 318],
  [266, 142],
  [281, 236],
  [303, 98],
  [327, 190],
  [346, 286],
  [372, 130],
  [129, 282],
  [201, 366],
  [318, 352],
  [356, 384],
  [152, 340],
  [276, 382],
  [236, 166],
  [378, 236],
] as const;

const PICTURES: Readonly<Record<Sky, string>> = {
  morning: `<defs>${gradient('sky', ['#8fbfd8', '#cfe6ea', '#fdf1d2'], 'x2="0" y2="1"')}</defs><rect ${WHOLE} fill="url(#sky)"/><circle cx="150" cy="150" r="110" fill="#fffbe8" opacity=".75" filter="url(#wide)"/>${cloud(180, 120, 1.5, '#ffffff', 0.85)}${cloud(330, 170, 1.25, '#ffffff', 0.7)}${cloud(300, 96, 0.8, '#ffffff', 0.6)}
${hills('#a9bfae', '#86a583')}<rect x="92" y="296" width="310" height="60" fill="#fdf6e2" opacity=".5" filter="url(#wide)"/>${roofs(
    '#e3c9a8',
    '#b8735a',
    [
      [112, 396],
      [133, 396],
      [257, 402],
      [302, 410],
      [324, 410],
    ],
    '#8fa9ad',
  )}${trees('#5f8a5f')}`,
  dusk: `<defs>${gradient('sky', ['#8fa6b4', '#f0c49a', '#f7dcae'], 'x2="0" y2="1"')}</defs><rect ${WHOLE} fill="url(#sky)"/>${cloud(176, 132, 1.6, '#e9b08e', 0.5)}${cloud(340, 116, 1.1, '#d9a08c', 0.45)}<circle cx="318" cy="232" r="90" fill="#ffe2a6" opacity=".45" filter="url(#wide)"/><circle cx="318" cy="232" r="30" fill="#ffeec6"/>
${hills('#a98a7c', '#7d7466')}${roofs(
  '#8d6e62',
  '#6b4a47',
  [
    [133, 396],
    [257, 402],
    [324, 410],
  ],
  '#ffd892',
)}${trees('#5a5a50')}`,
  rain: `<defs>${gradient('sky', ['#56657b', '#7f8c9c', '#a7acae'], 'x2="0" y2="1"')}</defs><rect ${WHOLE} fill="url(#sky)"/>${cloud(160, 96, 2.6, '#46546a', 0.55)}${cloud(330, 120, 2.4, '#4c5a70', 0.5)}${cloud(240, 160, 2.8, '#6b7889', 0.45)}${hills('#7d878c', '#5f6b6e')}<rect x="92" y="270" width="310" height="80" fill="#b7bdc0" opacity=".45" filter="url(#wide)"/>
${roofs(
  '#6a676c',
  '#4c4850',
  [
    [112, 396],
    [133, 396],
    [257, 402],
    [302, 410],
  ],
  '#f3cf8f',
)}${trees('#46554f')}<rect ${WHOLE} fill="#8f9aa6" opacity=".16"/>
${DROPS.map(([x, y], index) => `<ellipse cx="${x}" cy="${y}" rx="${1.4 + (index % 3) * 0.4}" ry="${2 + (index % 4) * 0.6}" fill="#eef3f6" opacity="${0.3 + (index % 3) * 0.1}"/>`).join('')}`,
  night: `<defs>${gradient('sky', ['#10173a', '#212c5c', '#41457a'], 'x2="0" y2="1"')}<radialGradient id="post"><stop offset="0" stop-color="#ffe2a0" stop-opacity=".95"/><stop offset=".2" stop-color="#ffcf80" stop-opacity=".4"/><stop offset="1" stop-color="#ffb45c" stop-opacity="0"/></radialGradient></defs><rect ${WHOLE} fill="url(#sky)"/>
${[
  [124, 92],
  [156, 130],
  [198, 84],
  [228, 150],
  [276, 100],
  [304, 162],
  [340, 88],
  [372, 138],
  [176, 190],
  [330, 206],
  [140, 228],
  [284, 214],
]
  .map(
    ([x, y], index) =>
      `<circle cx="${x}" cy="${y}" r="${1.1 + (index % 3) * 0.5}" fill="#e8e6ff" opacity="${0.55 + (index % 2) * 0.35}"/>`,
  )
  .join(
    '',
  )}<circle cx="330" cy="118" r="52" fill="#c9d0ff" opacity=".22" filter="url(#wide)"/><path d="M338,96A24,24 0 1 0 352,134A20,20 0 1 1 338,96Z" fill="#eef0ff"/>
${hills('#232a52', '#1a2043')}${roofs(
  '#1d2244',
  '#141834',
  [
    [112, 396],
    [133, 396],
    [257, 402],
    [324, 410],
  ],
  '#ffcb7a',
)}${trees('#141a33')}<path d="M338,428V316" stroke="#0e1229" stroke-width="4"/><path d="M328,318H348L343,308H333Z" fill="#0e1229"/><circle cx="338" cy="322" r="54" fill="url(#post)"/><path d="M250,196L290,196L302,238H238Z" fill="#ffdf9e" opacity=".1"/><circle cx="270" cy="224" r="62" fill="#ffce86" opacity=".16" filter="url(#wide)"/>`,
};

/** What is seen through the window under this sky. */
export const sky = (name: Sky): string =>
  `<defs><filter id="far"><feGaussianBlur stdDeviation="1.4"/></filter><filter id="wide" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="20"/></filter></defs><g filter="url(#far)">${PICTURES[name]}</g>`;
