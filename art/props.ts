// Small things in the room that belong to one client, on the floor beside the chair.

import { light, shade } from './colour.ts';

const FILTERS =
  '<defs><filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="6"/></filter></defs>';

/** A rucksack on the floor, with what sticks out of it. */
const rucksack = (
  colour: string,
  out = '',
): string => `<g transform="translate(930 560)"><ellipse cy="92" rx="64" ry="12" fill="#2a1430" opacity=".4" filter="url(#soft)"/>${out}<path d="M-52,90C-62,30 -46,-4 0,-6C46,-4 62,30 52,90Z" fill="${colour}"/><path d="M-24,-4C-22,-30 22,-30 24,-4" fill="none" stroke="${shade(colour, 0.36)}" stroke-width="7"/>
<path d="M-36,40H36V82H-36Z" fill="${shade(colour, 0.22)}"/><path d="M-36,40H36" stroke="${light(colour, 0.4)}" stroke-width="2.5"/></g>`;

const stethoscope =
  '<path d="M-36,4C-44,-40 -14,-52 -6,-24C2,-52 34,-44 26,4" fill="none" stroke="#2c2733" stroke-width="5"/><path d="M-6,-24L-6,2" stroke="#8b93a3" stroke-width="4"/>';
/** A paper cup with a lid. */
const cup =
  '<g transform="translate(1022 618)"><ellipse cx="2" cy="36" rx="22" ry="5" fill="#2a1430" opacity=".4" filter="url(#soft)"/><path d="M-15,-8H15L11,34H-11Z" fill="#ecdfc7"/><path d="M-14,4H14L12.4,20H-12.4Z" fill="#8a5f4b"/><rect x="-17" y="-15" width="34" height="8" rx="3" fill="#5a3d38"/></g>';

/** A stiff handbag that stands by itself, and an umbrella rolled as it should be. */
const handbag = `<g transform="translate(932 556)"><ellipse cy="96" rx="70" ry="12" fill="#2a1430" opacity=".4" filter="url(#soft)"/><path d="M62,94L78,-60" stroke="#2f3f4a" stroke-width="11" stroke-linecap="round"/><path d="M78,-60C80,-84 100,-84 98,-66" fill="none" stroke="#8a5f4b" stroke-width="6" stroke-linecap="round"/><path d="M-56,24H56L64,94H-64Z" fill="#4a3a44"/><path d="M-56,24H56L58,44H-58Z" fill="#3a2c38"/><path d="M-30,24C-30,-28 30,-28 30,24" fill="none" stroke="#33262f" stroke-width="6"/><rect x="-9" y="38" width="18" height="12" rx="3" fill="#d8b27a"/></g>`;

/** A cloth bag over somebody's night, and the tin he has brought for you. */
const biscuitTin = `<g transform="translate(936 560)"><ellipse cy="92" rx="70" ry="12" fill="#2a1430" opacity=".4" filter="url(#soft)"/><path d="M-60,-6H36L44,92H-64Z" fill="#d5c3a1"/><path d="M-40,-4C-40,-52 14,-52 14,-4" fill="none" stroke="#b9a37c" stroke-width="7"/><path d="M-46,40C-20,30 0,50 26,40" fill="none" stroke="#3f7f86" stroke-width="6" opacity=".8"/>
<rect x="6" y="40" width="78" height="50" rx="6" fill="#a45c46"/><rect x="2" y="32" width="86" height="16" rx="6" fill="#b9715a"/><path d="M45,32V90" stroke="#f1dfb8" stroke-width="7"/><path d="M45,32C30,14 20,30 45,32C70,30 60,14 45,32Z" fill="#f1dfb8"/></g>`;

/** His flask and the box his lunch is in. */
const lunch = `<g transform="translate(930 566)"><ellipse cy="88" rx="74" ry="12" fill="#2a1430" opacity=".4" filter="url(#soft)"/><rect x="-62" y="18" width="92" height="68" rx="8" fill="#5d6b5a"/><path d="M-62,44H30" stroke="#47544a" stroke-width="4"/><rect x="-26" y="36" width="20" height="16" rx="3" fill="#c9b98f"/><path d="M-40,18C-40,-6 8,-6 8,18" fill="none" stroke="#47544a" stroke-width="8"/><rect x="42" y="-22" width="34" height="108" rx="9" fill="#8a4b3c"/><rect x="42" y="0" width="34" height="8" fill="#d8c19a"/><rect x="46" y="-40" width="26" height="24" rx="6" fill="#b9ab97"/></g>`;

/** A work bag with a laptop's edge and a sheet in a plastic sleeve looking out. */
const workBag = `<g transform="translate(936 556)"><ellipse cy="96" rx="72" ry="12" fill="#2a1430" opacity=".4" filter="url(#soft)"/><rect x="-34" y="-26" width="52" height="50" rx="2" fill="#f2ead9" transform="rotate(-5)"/><path d="M-26,-16h34M-26,-6h34M-26,4h34" stroke="#b9ab97" stroke-width="2" transform="rotate(-5)"/><rect x="-6" y="-14" width="58" height="40" rx="4" fill="#6b7480" transform="rotate(4)"/>
<path d="M-64,10H64L56,94H-56Z" fill="#7a4b3c"/><path d="M-64,10H64L62,30H-62Z" fill="#6a3f33"/><path d="M-34,10C-34,-44 34,-44 34,10" fill="none" stroke="#5a3329" stroke-width="6"/></g>`;

/** What of each stands there. */
const things = (...parts: readonly string[]): string => FILTERS + parts.join('');
const BAG = '#3f4a5c';
/** The bag that has left his knees. */
export const THEOS_THINGS = things(rucksack(BAG));
/** The bag on his knees: as tall as he is from there to the shoulders, its pocket to the front. */
export const THEOS_BAG_HELD = `<path d="M-88,470C-104,380 -98,244 -60,216C-36,200 36,200 60,216C98,244 104,380 88,470C60,482 -60,482 -88,470Z" fill="${BAG}"/><path d="M40,206C84,226 104,360 88,470C74,476 56,478 44,479C62,380 66,270 40,206Z" fill="${shade(BAG, 0.3)}" opacity=".6"/><path d="M-62,232C-84,262 -92,340 -88,420" fill="none" stroke="${light(BAG, 0.35)}" stroke-width="7" opacity=".35" stroke-linecap="round"/>
<path d="M-22,208C-20,184 20,184 22,208" fill="none" stroke="${shade(BAG, 0.36)}" stroke-width="8"/><path d="M-70,252C-50,226 50,226 70,252" fill="none" stroke="${shade(BAG, 0.42)}" stroke-width="3"/><path d="M58,234l8,20" stroke="#c9b98f" stroke-width="3.5" stroke-linecap="round"/>
<path d="M-60,372H60C64,400 62,436 58,458C30,466 -30,466 -58,458C-62,436 -64,400 -60,372Z" fill="${shade(BAG, 0.2)}"/><path d="M-60,372H60" stroke="${light(BAG, 0.4)}" stroke-width="3"/>`;
/** Everything she carries from one meeting to the next. */
export const MINAS_THINGS = things(workBag);
export const MARGOS_THINGS = things(handbag);
export const DANIELS_THINGS = things(biscuitTin);
export const FRANKS_THINGS = things(lunch);
export const NOORS_THINGS = things(rucksack('#7a4b57', stethoscope), cup);
