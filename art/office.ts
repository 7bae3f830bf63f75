// Dr. Albrecht's office under the roof, three floors over a bicycle shop: a window, a desk, her
// chair, and one that is kept for whoever is talked about.

import { gradient } from './colour.ts';
import { ROOM_BOX } from './room.ts';
import { clockFace } from './wall-clock.ts';

const WHOLE = `x="${ROOM_BOX.x}" width="${ROOM_BOX.width}"`;
const DEFS = `<defs>${gradient('wall', ['#d8c4a0', '#bfa78a', '#84706a'], 'x2="1" y2=".5"')}${gradient('sky', ['#9fb6c2', '#cfd6cf', '#eee2c6'], 'x2="0" y2="1"')}${gradient('floor', ['#94714f', '#4f3d3c'])}${gradient('desk', ['#8f6848', '#5f4338'], 'x2="1" y2=".6"')}${gradient('green', ['#6f8767', '#546c58', '#3b4d49'], 'x2="1" y2=".3"')}${gradient('kept', ['#b98d62', '#8a6148', '#664a41'], 'x2="1" y2=".3"')}
<radialGradient id="edge" cx=".48" cy=".42" r=".75"><stop offset=".55" stop-color="#2a1430" stop-opacity="0"/><stop offset="1" stop-color="#2a1430" stop-opacity=".5"/></radialGradient>
<filter id="far"><feGaussianBlur stdDeviation="1.6"/></filter><filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="6"/></filter><filter id="wide" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="20"/></filter></defs>`;

/** Roofs over the street, seen from the third floor. */
const WINDOW = `<rect x="78" y="36" width="300" height="350" fill="#efe3c9"/><rect x="92" y="50" width="272" height="322" fill="url(#sky)"/>
<path d="M92,268L150,226L208,268L208,372L92,372Z" fill="#8a6a62"/><path d="M208,292L290,240L364,286L364,372L208,372Z" fill="#9b7565"/><path d="M92,320L180,288L262,330L364,304L364,372L92,372Z" fill="#6d5a5e"/><path d="M168,206H190V252H168ZM306,216H326V262H306Z" fill="#7a5650"/><path d="M126,286h14v20h-14ZM232,300h14v20h-14ZM320,318h14v20h-14Z" fill="#f4d99a"/>
<path d="M228,50V372M92,196H364" stroke="#efe3c9" stroke-width="9"/><rect x="62" y="384" width="332" height="16" rx="3" fill="#e0cda9"/>`;
/** The slope of the roof, and what hangs under it: a raincoat and a bicycle helmet. */
const SLOPE = `<path d="M980,-80L1440,220L1440,-80Z" fill="#a8937c"/><path d="M980,-80L1440,220" stroke="#8b7768" stroke-width="8"/><path d="M1206,216H1380" stroke="#6b4a40" stroke-width="9" stroke-linecap="round"/><path d="M1330,222C1300,236 1296,300 1290,404L1372,404C1366,300 1360,236 1330,222Z" fill="#c79a4b"/><path d="M1330,230V404" stroke="#9d7636" stroke-width="3"/><path d="M1206,262C1206,226 1266,226 1268,262Z" fill="#5b7f8c"/><path d="M1222,240L1226,262M1238,236V262M1254,242L1250,262" stroke="#3f5b63" stroke-width="4"/>`;
/** The empty chair. */
const KEPT = `<g transform="translate(330 0)"><ellipse cx="0" cy="622" rx="130" ry="18" fill="#2a1430" opacity=".4" filter="url(#soft)"/><path d="M-88,614L-80,500M88,614L80,500M-70,596L-68,500M70,596L68,500" stroke="#5c3f3b" stroke-width="11" stroke-linecap="round"/><path d="M-78,310C-80,286 -50,280 0,280C50,280 80,286 78,310L74,486H-74Z" fill="url(#kept)"/><path d="M-56,318C-56,304 -36,300 0,300C36,300 56,304 56,318L52,476H-52Z" fill="#b9715a" opacity=".85"/>
<path d="M-88,478C-60,466 60,466 88,478L92,512C60,524 -60,524 -92,512Z" fill="#c07f63"/><path d="M-92,512C-60,524 60,524 92,512L90,526C60,536 -60,536 -90,526Z" fill="#8a5145"/><path d="M-96,420H-78L-74,500M96,420H78L74,500" stroke="#6b4a40" stroke-width="12" fill="none" stroke-linecap="round" stroke-linejoin="round"/></g>`;
const HERS = `<ellipse cx="690" cy="636" rx="230" ry="30" fill="#2a1430" opacity=".45" filter="url(#soft)"/><path d="M560,640L574,560M820,640L806,560" stroke="#4b3233" stroke-width="18" stroke-linecap="round"/><path d="M548,300C540,212 590,190 690,188C790,190 840,212 832,300L826,560H554Z" fill="url(#green)"/><path d="M576,306C572,238 612,220 690,218C768,220 808,238 804,306L800,540H580Z" fill="#4a5f50" opacity=".7"/><path d="M536,478C580,462 800,462 844,478L850,560C800,582 580,582 530,560Z" fill="#5d7660"/><path d="M530,560C580,582 800,582 850,560L846,586C800,606 580,606 534,586Z" fill="#33433f"/><ellipse cx="706" cy="380" rx="130" ry="160" fill="#2a1430" opacity=".32" filter="url(#wide)"/>`;
/** The desk at her side: a lamp, other people's files, an apple. */
const DESK = `<ellipse cx="1090" cy="632" rx="220" ry="20" fill="#2a1430" opacity=".4" filter="url(#soft)"/><path d="M896,444H1330V628H1290V470H940V628H900Z" fill="url(#desk)"/><path d="M1150,468H1330V606H1150Z" fill="#6b4a3d"/><path d="M1164,482H1316V530H1164ZM1164,540H1316V594H1164Z" fill="#7d5845"/><rect x="880" y="428" width="470" height="20" rx="4" fill="#a97f58"/>
<ellipse cx="1062" cy="428" rx="34" ry="8" fill="#34443f"/><path d="M1062,424L1080,340L1012,270" fill="none" stroke="#34443f" stroke-width="7" stroke-linejoin="round"/><path d="M1022,246L1046,276C1020,292 974,300 934,296C948,268 980,246 1022,246Z" fill="#4d6d62"/><path d="M934,296C974,300 1020,292 1046,276L1042,286C1018,300 976,306 938,302Z" fill="#ffe6ad"/>
<g transform="rotate(-2 1150 410)"><rect x="1104" y="412" width="124" height="15" rx="2" fill="#c9a074"/><rect x="1110" y="398" width="116" height="14" rx="2" fill="#e9dcc0"/><rect x="1100" y="386" width="122" height="13" rx="2" fill="#8d5f57"/><rect x="1112" y="375" width="106" height="11" rx="2" fill="#dccaa6"/></g>
<g transform="translate(190 86) scale(.8)"><ellipse cx="952" cy="429" rx="22" ry="4" fill="#2a1430" opacity=".4"/><path d="M952,394C966,384 982,392 980,408C978,422 966,430 958,428C954,427 950,427 946,428C938,430 926,422 924,408C922,392 938,384 952,394Z" fill="#b5483a"/><path d="M936,398C930,404 930,412 934,418" stroke="#e9a07e" stroke-width="4" fill="none" stroke-linecap="round"/><path d="M952,394C951,386 954,380 958,377" stroke="#4b3233" stroke-width="3" fill="none" stroke-linecap="round"/><path d="M955,385C962,376 972,376 976,380C970,388 962,389 955,385Z" fill="#6b8a5c"/></g>`;

/** Everything behind her. */
export function office(): string {
  return `${DEFS}<rect ${WHOLE} y="-80" height="584" fill="url(#wall)"/><rect ${WHOLE} y="500" height="420" fill="url(#floor)"/><rect ${WHOLE} y="486" height="16" fill="#ead8b4" opacity=".55"/>
<g stroke="#3a2429" stroke-opacity=".25" stroke-width="2"><path d="M-160,540H1440M-160,592H1440M-160,660H1440M-160,750H1440M-160,860H1440M-40,502L-160,660M210,502L60,920M470,502L410,920M830,502L890,920M1090,502L1250,920M1340,502L1440,640"/></g>
<g filter="url(#far)">${WINDOW}${SLOPE}</g>${clockFace()}<path d="M374,60L860,330L720,500L374,380Z" fill="#fff0cc" opacity=".16" filter="url(#wide)"/>${KEPT}${DESK}${HERS}<rect ${WHOLE} y="${ROOM_BOX.y}" height="${ROOM_BOX.height}" fill="url(#edge)"/>`;
}
