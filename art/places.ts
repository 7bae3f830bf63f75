// The pictures that stand behind what happens between two sessions: one's own desk with the blind
// down, at any hour, and the front desk.

import type { Place } from '../src/cast/appearance.ts';
import { gradient, light, shade } from './colour.ts';
import { ROOM_BOX } from './room.ts';

const WHOLE = `x="${ROOM_BOX.x}" width="${ROOM_BOX.width}"`;
const FILTERS =
  '<filter id="far"><feGaussianBlur stdDeviation="1.5"/></filter><filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="6"/></filter><filter id="wide" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="24"/></filter><radialGradient id="edge" cx=".52" cy=".34" r=".8"><stop offset=".5" stop-color="#2a1430" stop-opacity="0"/><stop offset="1" stop-color="#2a1430" stop-opacity=".62"/></radialGradient>';
const EDGE = `<rect ${WHOLE} y="${ROOM_BOX.y}" height="${ROOM_BOX.height}" fill="url(#edge)"/>`;
/** The dark that a thing leaves on what it stands on. */
const under = (x: number, y: number, rx: number, ry: number): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="#2a1430" opacity=".4" filter="url(#soft)"/>`;
/** What stands in a mug: pens and pencils, leaning. */
const pens = (x: number, y: number): string =>
  `<path d="M${x - 14},${y}L${x - 24},${y - 62}" stroke="#c79a4b" stroke-width="6" stroke-linecap="round"/><path d="M${x},${y}L${x + 3},${y - 74}" stroke="#5b7f8c" stroke-width="6" stroke-linecap="round"/><path d="M${x + 12},${y}L${x + 26},${y - 56}" stroke="#a45c46" stroke-width="6" stroke-linecap="round"/>`;

/** Pigeonholes for letters, in rows; in some of them lies something. */
function pigeonholes(): string {
  const [columns, rows, width, height] = [6, 4, 66, 58];
  const papers = ['#f2ead9', '#e6d3b8', '#d9c3c9', '#c9d6cf'] as const;
  const holes = Array.from({ length: columns * rows }, (_, n) => {
    const [x, y] = [650 + (n % columns) * width, 6 + Math.floor(n / columns) * height];
    const full = (n * 7) % 5;
    const letters = Array.from(
      { length: full === 4 ? 0 : full },
      (_one, layer) =>
        `<path d="M${x + 8 + layer * 3},${y + height - 11 - layer * 7}h${38 - layer * 2}v6h-${38 - layer * 2}Z" fill="${papers[(n + layer) % papers.length]}"/>`,
    ).join('');
    return `<rect x="${x}" y="${y}" width="${width - 6}" height="${height - 6}" fill="#4a3130"/><path d="M${x},${y}h${width - 6}v9h-${width - 6}Z" fill="#2a1a20" opacity=".6"/>${letters}<rect x="${x + 17}" y="${y + height - 5}" width="26" height="6" rx="1" fill="#efe0c2" opacity=".85"/>`;
  });
  return `<rect x="634" y="-10" width="418" height="256" rx="5" fill="#855c44"/><rect x="634" y="-10" width="418" height="10" rx="4" fill="#a97f58"/>${holes.join('')}<path d="M1040,-6h12v248h-12Z" fill="#3a1c3a" opacity=".3"/>`;
}

/** The big diary, open, with three days pencilled in and rubbed out. */
function diary(): string {
  const lines = (x: number, lean: number, side: number): string =>
    [0, 1, 2, 3, 4, 5]
      .map(
        (row) =>
          `<path d="M${x + lean * row * side},${326 + row * 12}h${100 + row * 5}" stroke="#b9a58c" stroke-width="1.6"/>`,
      )
      .join('');
  return `${under(770, 408, 190, 16)}<path d="M598,406L640,308H900L944,406Z" fill="#8a3f44"/><path d="M606,400L646,308C690,300 740,302 770,314V404C730,392 660,392 606,400Z" fill="#fbf3e2"/><path d="M936,400L894,308C850,300 800,302 770,314V404C810,392 880,392 936,400Z" fill="#f1e5cf"/><path d="M770,314V404" stroke="#b39c82" stroke-width="3"/><path d="M770,314C790,304 800,303 812,303V396C796,396 782,398 770,404Z" fill="#3a1c3a" opacity=".12"/>
${lines(648, 5.6, -1)}${lines(788, 1.4, 1)}<path d="M664,342q14,-8 26,0t26,-2M800,352q12,-8 24,0t30,-2M654,366q12,-8 22,0t34,0" stroke="#6d6470" stroke-width="2.6" fill="none" opacity=".75"/><path d="M800,372q24,-9 66,-2" stroke="#e79aa0" stroke-width="10" fill="none" opacity=".55" stroke-linecap="round"/><path d="M836,316V414l9,-8l9,8V312" fill="#c65f4e"/>
<path d="M700,384L786,330" stroke="#d9a24a" stroke-width="7" stroke-linecap="round"/><path d="M694,388l6,-4" stroke="#3c282b" stroke-width="5" stroke-linecap="round"/>`;
}

const STRAWBERRY = `${under(984, 392, 34, 8)}<path d="M960,352C972,338 1004,340 1010,356C1014,374 996,394 984,396C970,394 954,370 960,352Z" fill="#d8545a"/><path d="M960,352C972,338 1004,340 1010,356C1013,368 1006,380 998,388C1002,370 992,352 968,350Z" fill="#a63c48" opacity=".6"/><path d="M984,348C974,334 962,338 958,346C966,346 970,352 972,356C976,350 980,350 984,356C988,350 996,350 1000,356C1002,350 1008,348 1012,348C1008,338 996,334 984,348Z" fill="#6f9a5c"/><path d="M984,346V332" stroke="#4f7355" stroke-width="5" stroke-linecap="round"/>${[
  [970, 366],
  [984, 364],
  [998, 366],
  [976, 378],
  [991, 379],
]
  .map(([x, y]) => `<ellipse cx="${x}" cy="${y}" rx="1.8" ry="2.8" fill="#fbe3b0"/>`)
  .join('')}`;
const BELL = `${under(556, 398, 46, 10)}<path d="M512,392C512,384 520,382 556,382C592,382 600,384 600,392C600,399 580,402 556,402C532,402 512,399 512,392Z" fill="#4b3233"/><path d="M520,386C520,356 536,342 556,342C576,342 592,356 592,386Z" fill="#d9a94e"/><path d="M520,386C520,356 536,342 556,342C548,350 540,364 540,386Z" fill="#f7dd9a" opacity=".8"/><path d="M574,350C586,358 592,370 592,386H580C582,372 580,360 574,350Z" fill="#8a5f2f" opacity=".6"/><path d="M556,342V332" stroke="#8a5f2f" stroke-width="6"/><circle cx="556" cy="330" r="6" fill="#f1cf85"/>`;
/** Her screen, with a note stuck to its corner, and her chair with a cardigan over it. */
const SCREEN = `${under(430, 384, 90, 10)}<path d="M412,330h36l8,50h-52Z" fill="#57485a"/><rect x="326" y="196" width="208" height="140" rx="8" fill="#453746"/><rect x="336" y="206" width="188" height="116" rx="3" fill="#bcd2d2"/><path d="M336,206h188v18h-188Z" fill="#7f9fa4"/><path d="M350,240h96M350,256h130M350,272h112M350,288h74" stroke="#6f8b90" stroke-width="6" stroke-linecap="round" opacity=".7"/><rect x="466" y="282" width="44" height="26" rx="3" fill="#c65f4e" opacity=".75"/><path d="M506,184l48,5l-5,50l-48,-6Z" fill="#f4d77c"/><path d="M514,200l30,3M512,212l30,4M511,222l18,2" stroke="#8b6f3a" stroke-width="3" stroke-linecap="round"/>`;
const TELEPHONE = `${under(1120, 396, 76, 11)}<path d="M1056,394C1056,358 1070,346 1120,346C1170,346 1184,358 1184,394Z" fill="#4d6d62"/><path d="M1056,394C1056,380 1060,366 1070,358L1084,394Z" fill="#7fa08f" opacity=".6"/><path d="M1050,340C1050,316 1082,312 1120,312C1158,312 1190,316 1190,340C1190,350 1164,352 1160,340C1158,334 1082,334 1080,340C1076,352 1050,350 1050,340Z" fill="#3d584f"/><circle cx="1120" cy="370" r="17" fill="#e9dcc0"/><circle cx="1120" cy="370" r="7" fill="#4d6d62"/><path d="M1190,340C1216,352 1190,372 1214,380C1234,388 1220,404 1240,408" stroke="#3d584f" stroke-width="5" fill="none"/>`;
const NOTICES = `<rect x="356" y="-6" width="214" height="176" rx="4" fill="#6b4a40"/><rect x="366" y="4" width="194" height="156" fill="#b98d62"/><path d="M384,20l58,-3l3,66l-58,3Z" fill="#fbf1e0"/><path d="M394,36h38M395,48h38M396,60h24" stroke="#b9a58c" stroke-width="3"/><path d="M466,22l66,5l-5,50l-66,-5Z" fill="#c9d6cf"/><path d="M476,40l44,3M475,54l30,3" stroke="#7d948a" stroke-width="3"/><path d="M400,100l74,2l-1,44l-74,-2Z" fill="#f1d9a0"/><path d="M410,114l52,2M410,128l40,1" stroke="#b08f4e" stroke-width="3"/><path d="M494,96l50,-4l4,54l-50,4Z" fill="#e6b9a6"/><circle cx="520" cy="116" r="11" fill="#fbf1e0" opacity=".8"/>${[
  [414, 22],
  [498, 28],
  [436, 104],
  [520, 98],
]
  .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="4.5" fill="#c65f4e"/>`)
  .join('')}`;
const MUG = (x: number, y: number, colour: string): string =>
  `${under(x, y + 4, 36, 8)}<path d="M${x - 26},${y - 48}h52l-4,50h-44Z" fill="${colour}"/><path d="M${x + 10},${y - 48}h16l-4,50h-14Z" fill="${shade(colour, 0.4)}" opacity=".5"/><path d="M${x - 26},${y - 48}h14l-2,50h-8Z" fill="${light(colour, 0.4)}" opacity=".5"/>`;

/** Joy's counter in the morning; she has gone to look for something. */
function frontDesk(): string {
  return `<defs>${FILTERS}${gradient('wall', ['#e6c49b', '#d0a07c', '#8f6a63'], 'x2="1" y2=".5"')}${gradient('top', ['#a87b57', '#7f5842'], 'x2="0" y2="1"')}${gradient('front', ['#75503f', '#3f2b30'], 'x2="0" y2="1"')}</defs><rect ${WHOLE} y="-80" height="520" fill="url(#wall)"/><path d="M-160,-80H360L140,440H-160Z" fill="#ffe9c2" opacity=".3" filter="url(#wide)"/>
<g filter="url(#far)">${NOTICES}${pigeonholes()}<rect x="1096" y="48" width="164" height="44" rx="5" fill="#7a5040"/><path d="M1096,48h164v8h-164Z" fill="#a97f58"/><circle cx="1130" cy="76" r="4" fill="#d9a94e"/><path d="M1130,80v14" stroke="#d9a94e" stroke-width="2"/><rect x="1123" y="94" width="14" height="22" rx="4" fill="#c65f4e"/><path d="M1141,90l4,40" stroke="#b9ab97" stroke-width="4" stroke-linecap="round"/><circle cx="1176" cy="76" r="4" fill="#d9a94e"/><path d="M1176,80v14" stroke="#d9a94e" stroke-width="2"/><rect x="1169" y="94" width="14" height="22" rx="4" fill="#5b7f8c"/><path d="M1187,90l4,40" stroke="#b9ab97" stroke-width="4" stroke-linecap="round"/><circle cx="1222" cy="76" r="4" fill="#d9a94e"/><path d="M1222,80v14" stroke="#d9a94e" stroke-width="2"/><rect x="1215" y="94" width="14" height="22" rx="4" fill="#6b8a5c"/><path d="M1233,90l4,40" stroke="#b9ab97" stroke-width="4" stroke-linecap="round"/><path d="M-130,-50h270v350h-270Z" fill="#efe0c2"/><path d="M-116,-36h242v330h-242Z" fill="#cfe3e4"/><path d="M-116,190C-60,150 10,200 126,160V294H-116Z" fill="#a9bfae"/><path d="M-116,240C-50,210 30,250 126,222V294H-116Z" fill="#86a583"/><path d="M5,-36V294M-116,110H126" stroke="#efe0c2" stroke-width="9"/></g>
<path d="M-160,290H1440V410H-160Z" fill="url(#top)"/><path d="M-160,290H1440V297H-160Z" fill="#c99b70" opacity=".8"/><ellipse cx="740" cy="350" rx="330" ry="48" fill="#ffe3b0" opacity=".2" filter="url(#wide)"/><path d="M-160,410H1440V920H-160Z" fill="url(#front)"/><path d="M-160,410H1440V424H-160Z" fill="#b98d62"/><path d="M40,470H380V880H40ZM420,470H760V880H420ZM800,470H1140V880H800ZM1180,470H1430V880H1180Z" fill="none" stroke="#2a1a20" stroke-width="5" opacity=".4"/>
<g transform="translate(-50 0)">${SCREEN}</g>${TELEPHONE}${diary()}${STRAWBERRY}${BELL}${pens(196, 344)}${MUG(196, 390, '#7fa3b5')}${EDGE}`;
}

const BLIND = `<rect x="330" y="-60" width="252" height="290" fill="#4b3740"/><rect x="342" y="-60" width="228" height="278" fill="#59434c"/>${Array.from({ length: 15 }, (_, n) => `<path d="M342,${-52 + n * 18}H570V${-40 + n * 18}H342Z" fill="#6d5660" opacity=".9"/>`).join('')}<path d="M324,228h264v12H324Z" fill="#5a434a"/><path d="M556,-52V196" stroke="#a58a80" stroke-width="2"/><circle cx="556" cy="200" r="5" fill="#c9a074"/>`;
/** What hangs over the desk: a year's planner, a postcard, a photograph. */
const PINNED = `<rect x="860" y="-30" width="150" height="112" fill="#d8c6ac"/><path d="M860,-30h150v22h-150Z" fill="#8a4b3c"/><path d="M870,6h130M870,24h130M870,42h130M870,60h130M896,-4v80M922,-4v80M948,-4v80M974,-4v80" stroke="#a08a74" stroke-width="1.6"/><g transform="rotate(3 1080 20)"><rect x="1040" y="-22" width="92" height="68" fill="#e6d3b8"/><path d="M1046,-16h80v56h-80Z" fill="#6d8f93"/><path d="M1046,20C1070,4 1090,26 1126,8V40H1046Z" fill="#4d6350"/></g><g transform="rotate(-4 1060 110)"><rect x="1030" y="74" width="64" height="78" fill="#efe4cf"/><rect x="1037" y="81" width="50" height="50" fill="#b9907a"/></g><circle cx="1086" cy="-14" r="4" fill="#c65f4e"/><circle cx="1062" cy="82" r="4" fill="#c79a4b"/>`;
const DESK_LAMP = `${under(596, 372, 60, 10)}<ellipse cx="596" cy="366" rx="48" ry="11" fill="#2f3f3b"/><path d="M596,362L566,226L648,112" fill="none" stroke="#3d584f" stroke-width="9" stroke-linejoin="round" stroke-linecap="round"/><circle cx="566" cy="226" r="8" fill="#2f3f3b"/><path d="M630,84C668,76 716,104 724,146L622,176C600,146 606,102 630,84Z" fill="#4d6d62"/><path d="M630,84C612,100 606,146 622,176L646,169C632,140 632,108 650,84C643,82 636,82 630,84Z" fill="#7fa08f" opacity=".55"/><path d="M622,176L724,146C728,156 720,166 682,176C650,184 626,184 622,176Z" fill="#fff0c8"/>`;
const LIGHT = `<path d="M626,178L724,150L1010,400H440Z" fill="#ffdf9e" opacity=".2" filter="url(#soft)"/><ellipse cx="700" cy="372" rx="290" ry="40" fill="#ffd68a" opacity=".4" filter="url(#wide)"/><circle cx="676" cy="172" r="150" fill="#ffc46e" opacity=".28" filter="url(#wide)"/>`;
/** A laptop, open at a letter. */
const LAPTOP = `${under(850, 384, 150, 12)}<path d="M758,196C758,190 762,186 768,186H952C958,186 962,190 962,196L968,344H752Z" fill="#4a4350"/><path d="M768,196H952L957,334H763Z" fill="#e9eef0"/><path d="M768,196H952L952.6,214H767.4Z" fill="#7fa3b5"/><path d="M784,232h70M784,250h142M784,266h124M784,282h134M784,298h52" stroke="#8b98a3" stroke-width="6" stroke-linecap="round"/><circle cx="784" cy="205" r="4" fill="#fff"/><path d="M752,344H968L1000,382C1000,388 996,390 988,390H732C724,390 720,388 720,382Z" fill="#6b6472"/><path d="M770,350H950L964,370H756Z" fill="#3f3946"/><path d="M824,374H896L900,384H820Z" fill="#57505e"/><path d="M742,180H978L1010,400H712Z" fill="#cfe4ff" opacity=".1" filter="url(#wide)"/>`;
/** The telephone, face up: something has come. */
const PHONE = `${under(1066, 392, 46, 8)}<path d="M1030,388L1040,352C1041,348 1044,346 1048,346H1088C1092,346 1095,348 1096,352L1106,388C1107,394 1104,398 1098,398H1038C1032,398 1029,394 1030,388Z" fill="#241d2a"/><path d="M1045,352H1091L1099,390H1037Z" fill="#8fb6cc"/><rect x="1048" y="360" width="38" height="15" rx="4" fill="#fff" opacity=".85"/><path d="M1053,365h22M1053,370h14" stroke="#7a8a95" stroke-width="2"/>`;
/** A notebook with a page begun, and a pencil across it. */
const NOTEBOOK = `${under(640, 410, 100, 9)}<path d="M536,404L556,362H700L716,404C716,408 714,410 710,410H542C538,410 535,408 536,404Z" fill="#8a4b3c"/><path d="M546,400L564,362H692L706,400Z" fill="#f6ecd8"/><path d="M572,372h80M568,381h100M564,390h52" stroke="#a8957f" stroke-width="2.4" stroke-linecap="round"/><path d="M632,398L716,370" stroke="#d9a24a" stroke-width="6" stroke-linecap="round"/>`;

/** One's own desk when everybody has gone: a lamp, a screen, a telephone. */
function desk(): string {
  return `<defs>${FILTERS}${gradient('wall', ['#7a5656', '#5d424c', '#33252f'], 'x2="1" y2=".6"')}${gradient('top', ['#8f6848', '#5a3e36'], 'x2="0" y2="1"')}${gradient('front', ['#4a3330', '#2a1d24'], 'x2="0" y2="1"')}</defs><rect ${WHOLE} y="-80" height="500" fill="url(#wall)"/><g filter="url(#far)">${BLIND}${PINNED}
<path d="M1130,170H1440V184H1130Z" fill="#6b4a40"/><rect x="1160" y="92" width="26" height="78" fill="#6d5470"/><rect x="1188" y="82" width="22" height="88" fill="#3f5b63"/><rect x="1212" y="98" width="30" height="72" fill="#8a4b3c"/><rect x="1246" y="88" width="20" height="82" fill="#c79a5b"/><path d="M1300,170C1290,130 1310,120 1330,120C1350,120 1366,132 1358,170Z" fill="#4d6350"/><path d="M-160,60H250V420H-160Z" fill="#43303a"/><path d="M-140,80H60V400H-140ZM72,80H232V400H72Z" fill="#4f3a43"/><circle cx="48" cy="250" r="6" fill="#c9a074"/><circle cx="86" cy="250" r="6" fill="#c9a074"/></g>
<path d="M-160,330H1440V420H-160Z" fill="url(#top)"/><path d="M-160,330H1440V336H-160Z" fill="#c08f62" opacity=".6"/><path d="M-160,420H1440V920H-160Z" fill="url(#front)"/><path d="M-160,420H1440V432H-160Z" fill="#7d5845"/><path d="M860,470H1330V600H860ZM860,626H1330V756H860Z" fill="none" stroke="#1f141b" stroke-width="5" opacity=".5"/>
${LIGHT}${pens(470, 346)}${MUG(470, 388, '#a45c46')}${DESK_LAMP}${LAPTOP}${NOTEBOOK}${PHONE}${MUG(1172, 390, '#5b7f8c')}<path d="M1160,336c-6,-12 6,-18 0,-32M1180,336c-6,-12 6,-18 0,-32" stroke="#fbf1e0" stroke-width="4" fill="none" opacity=".22" stroke-linecap="round" filter="url(#far)"/>${EDGE}`;
}

/** The pictures by place; the room itself is drawn by the stage. */
export const PLACE_PICTURES: Readonly<Record<Exclude<Place, 'room'>, () => string>> = {
  desk,
  'front-desk': frontDesk,
};
