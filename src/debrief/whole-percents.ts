// Shares as whole per cents that still add up to a hundred.

/** Each share (0-1, together 1) as a whole number of per cent; those cut down most are rounded up until the sum is 100 (largest remainder). */
export function wholePercents(shares: readonly number[]): readonly number[] {
  const floors = shares.map((share) => Math.floor(share * 100 + 1e-9));
  const short = 100 - floors.reduce((sum, one) => sum + one, 0);
  const cut = (index: number): number => (shares[index] ?? 0) * 100 - (floors[index] ?? 0);
  const raised = new Set(shares.map((_, index) => index).toSorted((a, b) => cut(b) - cut(a)).slice(0, Math.max(0, short)));
  return floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0));
}
