import type {TotalRow} from './total-row.js';

/** What one commissioner paid one supplier, in pounds. */
export interface Paid {
  readonly commissioner: string;
  readonly amount: number;
}

/**
 * Who paid each supplier, most first, from rows that name exactly a commissioner and a supplier.
 *
 * @returns by supplier; a supplier whose payments are not all numbers is left out, so that no list is
 *   taken for a whole one
 */
export function payersBy(rows: readonly TotalRow[]): ReadonlyMap<string, readonly Paid[]> {
  const lists = new Map<string, Paid[]>();
  const unknown = new Set<string>();
  for (const row of rows) {
    const {commissioner, supplier, amount} = row;
    if (commissioner === undefined || supplier === undefined || isPart(row)) continue;
    if (amount === null) unknown.add(supplier);
    const own = lists.get(supplier) ?? [];
    lists.set(supplier, own);
    own.push({commissioner, amount: amount ?? 0});
  }
  for (const supplier of unknown) lists.delete(supplier);
  for (const own of lists.values())
    own.sort((a, b) => b.amount - a.amount || (a.commissioner < b.commissioner ? -1 : 1));
  return lists;
}

/** Whether a row is a part of what a commissioner paid a supplier: such rows are not mixed with the whole. */
function isPart({sector, category, register, legalForm, period, area}: TotalRow): boolean {
  return [sector, category, register, legalForm, period, area].some((value) => value !== undefined);
}
