/**
 * The value below which a part of an order lies, by the R-7 rule.
 *
 * @param sorted - at least one value, lowest first
 * @param part - from 0 to 1
 * @see Hyndman, R. J. and Fan, Y. (1996) "Sample Quantiles in Statistical Packages", The American
 *   Statistician 50 (4), 361–365: definition 7
 */
export function quantile(sorted: ArrayLike<number>, part: number): number {
  const at = part * (sorted.length - 1);
  const under = sorted[Math.floor(at)] ?? Number.NaN;
  const over = sorted[Math.ceil(at)] ?? under;
  return under + (over - under) * (at - Math.floor(at));
}
