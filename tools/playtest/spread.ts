// A set of numbers in five figures.

export type Spread = { mean: number; sd: number; p10: number; p50: number; p90: number };

/**
 * Mean, standard deviation and three percentiles (nearest rank), to two decimals; zeros for no
 * numbers.
 */
export function spread(numbers: readonly number[]): Spread {
  if (numbers.length === 0) return { mean: 0, sd: 0, p10: 0, p50: 0, p90: 0 };
  const sorted = [...numbers].sort((a, b) => a - b);
  const mean = sorted.reduce((sum, one) => sum + one, 0) / sorted.length;
  const sd = Math.sqrt(sorted.reduce((sum, one) => sum + (one - mean) ** 2, 0) / sorted.length);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const round = (value: number): number => Math.round(value * 100) / 100;
  return {
    mean: round(mean),
    sd: round(sd),
    p10: round(at(0.1)),
    p50: round(at(0.5)),
    p90: round(at(0.9)),
  };
}
