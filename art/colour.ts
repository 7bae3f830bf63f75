// Colours of the drawings: shadows lean to plum and highlights to cream, never to black or white.

const parts = (hex: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** The colour a share `t` (0-1) of the way from `from` to `to`; both as #rrggbb. */
export function mix(from: string, to: string, t: number): string {
  const target = parts(to);
  return `#${parts(from)
    .map((value, index) =>
      Math.round(value + ((target[index] ?? value) - value) * t)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** How bright a colour is, 0-1. */
export const brightness = (colour: string): number =>
  parts(colour).reduce((sum, value) => sum + value, 0) / 765;

/** Darker by `t`. */
export const shade = (colour: string, t: number): string => mix(colour, '#3a1c3a', t);
/** Lighter by `t`. */
export const light = (colour: string, t: number): string => mix(colour, '#fff0d2', t);

const stops = (colours: readonly string[]): string =>
  colours
    .map((colour, at) => `<stop offset="${at / (colours.length - 1)}" stop-color="${colour}"/>`)
    .join('');
/** A gradient through these colours, evenly spaced; `rest` says its direction. */
export const gradient = (id: string, colours: readonly string[], rest = ''): string =>
  `<linearGradient id="${id}" ${rest}>${stops(colours)}</linearGradient>`;
