// Small things in the room that belong to one client: on the wall behind the chair, on the floor beside it.

const FILTERS = '<defs><filter id="far"><feGaussianBlur stdDeviation="1.6"/></filter><filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="6"/></filter></defs>';
const far = (content: string): string => `<g filter="url(#far)">${content}</g>`;

/** A wall calendar open at `month`. */
const calendar = (month: string): string => far(`<g transform="translate(506 96)"><rect width="92" height="112" fill="#ecdfc7"/><rect width="92" height="30" fill="#a45c46"/><text x="46" y="21" font-size="15" font-family="serif" fill="#fbf1e0" text-anchor="middle">${month}</text>
<path d="M10,46H82M10,62H82M10,78H82M10,94H82M28,38V102M46,38V102M64,38V102" stroke="#b99f84" stroke-width="1.5"/></g>`);

/** A wall clock; the hands in degrees from twelve. */
const clock = (hour: number, minute: number): string => far(`<g transform="translate(552 140)"><circle r="44" fill="#5a3d38"/><circle r="37" fill="#f3e6d0"/>
${[0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330].map((turn) => `<path transform="rotate(${turn})" d="M0,-33V-28" stroke="#7a5f57" stroke-width="${turn % 90 === 0 ? 4 : 2}"/>`).join('')}
<path transform="rotate(${hour})" d="M0,4V-19" stroke="#3c282b" stroke-width="5" stroke-linecap="round"/><path transform="rotate(${minute})" d="M0,6V-28" stroke="#3c282b" stroke-width="3.4" stroke-linecap="round"/><circle r="3.5" fill="#a45c46"/></g>`);

const rucksack = `<g transform="translate(930 560)"><ellipse cy="92" rx="64" ry="12" fill="#2a1430" opacity=".4" filter="url(#soft)"/><path d="M-52,90C-62,30 -46,-4 0,-6C46,-4 62,30 52,90Z" fill="#3f4a5c"/><path d="M-24,-4C-22,-30 22,-30 24,-4" fill="none" stroke="#2c3442" stroke-width="7"/>
<path d="M-36,40H36V82H-36Z" fill="#364051"/><path d="M-36,40H36" stroke="#8b93a3" stroke-width="2.5"/></g>`;

/** A work bag with a laptop's edge and a sheet in a plastic sleeve looking out. */
const workBag = `<g transform="translate(936 556)"><ellipse cy="96" rx="72" ry="12" fill="#2a1430" opacity=".4" filter="url(#soft)"/><rect x="-34" y="-26" width="52" height="50" rx="2" fill="#f2ead9" transform="rotate(-5)"/><path d="M-26,-16h34M-26,-6h34M-26,4h34" stroke="#b9ab97" stroke-width="2" transform="rotate(-5)"/><rect x="-6" y="-14" width="58" height="40" rx="4" fill="#6b7480" transform="rotate(4)"/>
<path d="M-64,10H64L56,94H-56Z" fill="#7a4b3c"/><path d="M-64,10H64L62,30H-62Z" fill="#6a3f33"/><path d="M-34,10C-34,-44 34,-44 34,10" fill="none" stroke="#5a3329" stroke-width="6"/></g>`;

/** Theo's August, and the bag that has left his knees. */
export const THEOS_THINGS = FILTERS + calendar('August') + rucksack;
/** Eleven minutes past one, and everything she carries from one meeting to the next. */
export const MINAS_THINGS = FILTERS + clock(35, 66) + workBag;
