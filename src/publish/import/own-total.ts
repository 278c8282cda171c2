/** How a file's own totals stand to its rows. */
export type OwnTotal =
  | {readonly kind: 'none'}
  | {readonly kind: 'agrees'}
  | {readonly kind: 'differs'; readonly total: number; readonly difference: number};

/** Half a penny: doubles are not exact. */
const NOTHING = 0.005;

/**
 * Whether a file's own totals say what its rows add up to: one of them does, or they do together, as subtotals.
 *
 * @param totals - pounds, as the file has them
 * @param whole - pounds of all its rows, imported or not
 * @returns of totals that do not, the nearest one and how much it is more than the rows
 */
export function ownTotal(totals: readonly number[], whole: number): OwnTotal {
  if (!totals.length) return {kind: 'none'};
  const together = totals.reduce((sum, total) => sum + Math.round(total * 100), 0) / 100;
  const near = [...totals, together].sort((a, b) => Math.abs(a - whole) - Math.abs(b - whole));
  const total = near[0] ?? together;
  const difference = Math.round((total - whole) * 100) / 100;
  return Math.abs(difference) < NOTHING ? {kind: 'agrees'} : {kind: 'differs', total, difference};
}
