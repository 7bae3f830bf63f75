// Builds: what is drawn for the middle build, bent to somebody's shoulders, waist and neck.

export type Build = {
  /**
   * How broad the shoulders are, how broad the waist, the neck and the arms (1 = the middle build).
   */
  readonly shoulders: number;
  readonly girth: number;
  readonly neck: number;
  readonly arms: number;
  /** How much higher the shoulders stand, in units: a shorter neck. */
  readonly raised: number;
  /** How much closer the knees are than the middle build's. */
  readonly knees: number;
  /** How large the hands are. */
  readonly hands: number;
};

const PAIR = /(-?[\d.]+),(-?[\d.]+)/g;

/** From 0 at `from` to 1 at `to`, without a corner. */
export function between(value: number, from: number, to: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}
const round = (value: number): number => Math.round(value * 10) / 10;

/** Where a point of the middle build lies on this one. */
export function bendPoint(
  x: number,
  y: number,
  { shoulders, girth, neck, raised }: Build,
): readonly [number, number] {
  const above = neck + (shoulders - neck) * between(Math.abs(x), 32, 88);
  const wide = above + (girth - above) * between(y, 170, 300);
  return [round(x * wide), round(y - raised * (1 - between(y, 190, 380)))];
}

/** A path in absolute coordinates (M, L, C, Q) on this build. */
export function bend(path: string, build: Build): string {
  return path.replace(PAIR, (_, x: string, y: string) =>
    bendPoint(Number(x), Number(y), build).join(','),
  );
}

/** Half a pair of legs, on the left, with the knee brought in. */
export function bendLeg(path: string, { knees }: Build): string {
  return path.replace(
    PAIR,
    (_, x: string, y: string) => `${round(Number(x) + knees * between(Number(y), 350, 450))},${y}`,
  );
}

/** The same for every path of a drawing. */
export function bendAll(drawing: string, build: Build): string {
  return drawing.replace(/ d="([^"]*)"/g, (_, path: string) => ` d="${bend(path, build)}"`);
}
