/** The class of a value, 0 for the lowest: a value at a break belongs above it. */
export function classOf(value: number, breaks: readonly number[]): number {
  let at = 0;
  while (at < breaks.length && value >= (breaks[at] ?? Infinity)) at += 1;
  return at;
}
