/**
 * A round number near three times the middle value: the largest of 1, 2, 3, 4, 5, 6 and 8 × 10ⁿ that is
 * not above it. A middle value of £21.66 gives £60. 0 when the middle value is not over 0.
 */
export function roundLimit(median: number): number {
  if (!(median > 0)) return 0;
  const most = 3 * median;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 2, 3, 4, 5, 6, 8].findLast((each) => each * power <= most * (1 + 1e-12)) ?? 1;
  return Number.parseFloat((step * power).toPrecision(12));
}
