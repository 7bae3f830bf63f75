// The statistics of the validity table. Each is worked out from sums over plays, so that a
// bootstrap only adds up again.

/**
 * Odds ratio of a against b in one group and c against d in another; half is added to each cell
 * (Haldane) so that an empty one does no harm.
 */
export function oddsRatio(a: number, b: number, c: number, d: number): number {
  return ((a + 0.5) * (d + 0.5)) / ((b + 0.5) * (c + 0.5));
}

/** What a correlation needs of one pair: n, x, y, xx, yy, xy. */
export const pair = (x: number, y: number): readonly number[] => [1, x, y, x * x, y * y, x * y];

/** Pearson's r from summed pairs; 0 when either does not vary. */
export function correlation([
  n = 0,
  x = 0,
  y = 0,
  xx = 0,
  yy = 0,
  xy = 0,
]: readonly number[]): number {
  const spread = (n * xx - x * x) * (n * yy - y * y);
  return spread > 0 ? (n * xy - x * y) / Math.sqrt(spread) : 0;
}

/** Cohen's d that says the same as a correlation. */
export const asD = (r: number): number => (2 * r) / Math.sqrt(1 - r * r);

/** The sum of many rows of the same length, column by column. */
export function sumRows(rows: readonly (readonly number[])[]): readonly number[] {
  const total = Array.from({ length: rows[0]?.length ?? 0 }, () => 0);
  for (const row of rows)
    for (let at = 0; at < total.length; at += 1) total[at] = (total[at] ?? 0) + (row[at] ?? 0);
  return total;
}

/** The middle 95% of a figure over `times` samples of the plays, drawn with replacement. */
export function bootstrap(
  rows: readonly (readonly number[])[],
  figure: (sums: readonly number[]) => number,
  random: () => number,
  times: number,
): readonly [number, number] {
  const found: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const total = Array.from({ length: rows[0]?.length ?? 0 }, () => 0);
    for (let k = 0; k < rows.length; k += 1) {
      const row = rows[Math.floor(random() * rows.length)] ?? [];
      for (let at = 0; at < total.length; at += 1) total[at] = (total[at] ?? 0) + (row[at] ?? 0);
    }
    found.push(figure(total));
  }
  found.sort((a, b) => a - b);
  return [
    found[Math.floor(0.025 * times)] ?? Number.NaN,
    found[Math.min(times - 1, Math.floor(0.975 * times))] ?? Number.NaN,
  ];
}
