/**
 * What the parts of a figure leave unexplained: the figure less all its parts; `undefined` when a part has no number, or
 * nothing is left.
 */
export function unexplained(
  total: number,
  parts: readonly (number | undefined)[],
): number | undefined {
  if (parts.some((part) => part === undefined)) return undefined;
  const rest = parts.reduce((left: number, part) => left - (part ?? 0), total);
  return rest > 1e-9 * Math.abs(total) ? rest : undefined;
}
