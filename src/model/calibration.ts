// How well hypotheses were held: the Brier score, and what a cautious and a rash guesser would have
// had. Pure.

/** How likely each hypothesis is held to be, by id; adds up to 1. */
export type Shares = Readonly<Record<string, number>>;

/**
 * Mean squared distance from the truth over hypotheses: 0 is certain and right, 2 is certain and
 * wrong (Brier 1950, multi-category).
 */
export function brier(shares: Shares, truth: string): number {
  return Object.entries(shares).reduce(
    (sum, [id, share]) => sum + (share - (id === truth ? 1 : 0)) ** 2,
    0,
  );
}

/** Every hypothesis equally likely: what somebody who commits to nothing has. */
export function evenShares(ids: readonly string[]): Shares {
  return Object.fromEntries(ids.map((id) => [id, 1 / ids.length]));
}

/**
 * All on the likeliest one, or shared by those that are as likely as each other: what somebody has
 * who takes a leaning for knowledge.
 */
export function rashShares(shares: Shares): Shares {
  const most = Math.max(...Object.values(shares));
  const likeliest = Object.values(shares).filter((share) => share > most - 1e-9).length;
  return Object.fromEntries(
    Object.entries(shares).map(([id, share]) => [id, share > most - 1e-9 ? 1 / likeliest : 0]),
  );
}

/**
 * `shares` with `id` moved to `share` (0-1) and the others keeping their proportion to each other.
 */
export function moveShare(shares: Shares, id: string, share: number): Shares {
  const others = Object.keys(shares).filter((one) => one !== id);
  const rest = others.reduce((sum, one) => sum + (shares[one] ?? 0), 0);
  const left = 1 - share;
  return Object.fromEntries(
    Object.keys(shares).map((one) => [
      one,
      one === id ? share : rest === 0 ? left / others.length : ((shares[one] ?? 0) / rest) * left,
    ]),
  );
}

export type Calibration = {
  /** One Brier score for each snapshot, oldest first, and their mean. */
  readonly each: readonly number[];
  readonly mean: number;
  /**
   * The same for a guesser who never leans, and for one who bets everything on the trainee's own
   * favourite.
   */
  readonly cautious: number;
  readonly rash: number;
  /** Whether any hypothesis was ever held likelier than another. */
  readonly leaned: boolean;
};

/** The calibration of a case. @throws RangeError without a snapshot */
export function calibrate(snapshots: readonly Shares[], truth: string): Calibration {
  if (snapshots.length === 0) throw new RangeError('Calibration needs at least one snapshot.');
  const mean = (numbers: readonly number[]): number =>
    numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const each = snapshots.map((shares) => brier(shares, truth));
  return {
    each,
    mean: mean(each),
    cautious: mean(snapshots.map((shares) => brier(evenShares(Object.keys(shares)), truth))),
    rash: mean(snapshots.map((shares) => brier(rashShares(shares), truth))),
    leaned: snapshots.some(
      (shares) => Math.max(...Object.values(shares)) - Math.min(...Object.values(shares)) > 1e-6,
    ),
  };
}
