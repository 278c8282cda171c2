/** How a row of figures runs. */
export type TrendKind = 'rising' | 'falling' | 'steady' | 'mixed';

/**
 * `rising` or `falling` when every step goes that way; `steady` when all lie within 5% of one another; else `mixed`.
 *
 * @param values - in order of time, at least two
 */
export function trendKind(values: readonly number[]): TrendKind {
  const most = Math.max(...values);
  const least = Math.min(...values);
  if (most - least <= 0.05 * Math.max(Math.abs(most), Math.abs(least))) return 'steady';
  const steps = values.slice(1).map((value, i) => value - (values[i] ?? value));
  if (steps.every((step) => step > 0)) return 'rising';
  return steps.every((step) => step < 0) ? 'falling' : 'mixed';
}
