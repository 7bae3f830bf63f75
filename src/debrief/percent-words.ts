// Shares in per cent, as they are shown.

/**
 * Each share (0-1, together 1) in per cent, as words: whole numbers that add up to 100, those cut
 * down most rounded up (largest remainder). Where that would make shares that are alike look
 * different, all have one decimal instead.
 */
export function percentWords(shares: readonly number[]): readonly string[] {
  const whole = wholePercents(shares);
  const alike = (one: number, other: number): boolean =>
    Math.abs((shares[one] ?? 0) - (shares[other] ?? 0)) < 1e-6;
  const apart = shares.some((_, one) =>
    shares.some((_share, other) => alike(one, other) && whole[one] !== whole[other]),
  );
  return apart ? shares.map((share) => (share * 100).toFixed(1)) : whole.map(String);
}

function wholePercents(shares: readonly number[]): readonly number[] {
  const floors = shares.map((share) => Math.floor(share * 100 + 1e-9));
  const short = 100 - floors.reduce((sum, one) => sum + one, 0);
  const cut = (index: number): number => (shares[index] ?? 0) * 100 - (floors[index] ?? 0);
  const raised = new Set(
    shares
      .map((_, index) => index)
      .toSorted((a, b) => cut(b) - cut(a))
      .slice(0, Math.max(0, short)),
  );
  return floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0));
}
