import {fsum} from 'd3';
import type {Cell} from './cell.js';
import {rowsOfSet} from './rows-of-set.js';
import type {TotalRow} from './total-row.js';

/** What a commissioner paid, or a supplier received. Counts are left out where a part lacks them. */
export interface Amounts {
  /** Pounds. */
  readonly amount: Cell;
  readonly invoices?: number;
  readonly suppliers?: number;
  readonly commissioners?: number;
  readonly largestShare?: number;
}

/** Whose money counts. */
export interface Where {
  readonly sectors?: readonly string[];
  readonly category?: string;
}

const suppressing: readonly string[] = ['c', 'low'];

/**
 * Amounts and counts by commissioner or by supplier.
 *
 * A body that is in the set but has no row for the wanted sectors paid nothing to them: 0. A sum with a
 * suppressed part is suppressed and one with a missing part is missing; neither is worked out from a
 * total. A body whose coarser total has no number has none here either, for the same reason.
 *
 * @param rows - all rows of totals; one set of them is used
 * @param by - the column to group by
 * @param where - sectors, or a category; all money when neither is given
 */
export function amountsBy(
  rows: readonly TotalRow[],
  by: 'commissioner' | 'supplier',
  where: Where = {},
): ReadonlyMap<string, Amounts> {
  const {sectors = [], category} = where;
  const set = rowsOfSet(rows, [
    by,
    ...(sectors.length ? (['sector'] as const) : []),
    ...(category === undefined ? [] : (['category'] as const)),
  ]);
  const parts = new Map<string, TotalRow[]>();
  for (const row of set) {
    const id = row[by];
    if (id === undefined) continue;
    const own = parts.get(id) ?? [];
    parts.set(id, own);
    if (sectors.length && !sectors.includes(row.sector ?? '')) continue;
    if (category !== undefined && row.category !== category) continue;
    own.push(row);
  }
  const result = new Map<string, Amounts>();
  for (const [id, own] of parts) result.set(id, sumOf(own));
  for (const row of rows) {
    const id = row[by];
    if (id === undefined || row.amount !== null || set.includes(row)) continue;
    if (isTotalOf(row, by)) result.set(id, {amount: withoutNumber(row)});
  }
  return result;
}

/** Whether a row is a body's whole total, so that its missing number is missing everywhere. */
function isTotalOf(row: TotalRow, by: 'commissioner' | 'supplier'): boolean {
  const {sector, category, register, legalForm} = row;
  const other = by === 'commissioner' ? row.supplier : row.commissioner;
  return [sector, category, register, legalForm, other].every((value) => value === undefined);
}

function withoutNumber({amountStatus = 'x'}: TotalRow): Cell {
  const kind = suppressing.includes(amountStatus) ? 'suppressed' : 'missing';
  return {kind, reason: amountStatus};
}

function sumOf(rows: readonly TotalRow[]): Amounts {
  const [first] = rows;
  const only = rows.length === 1 ? first : undefined;
  let invoices: number | undefined = 0;
  let suppliers: number | undefined = 0;
  let without: Cell | undefined;
  for (const row of rows) {
    invoices = plus(invoices, row.invoices);
    suppliers = plus(suppliers, row.suppliers);
    if (row.amount === null && without?.kind !== 'suppressed') {
      const cell = withoutNumber(row);
      if (!without || cell.kind === 'suppressed') without = cell;
    }
  }
  return {
    amount: without ?? {
      kind: 'value',
      value: only ? (only.amount ?? 0) : fsum(rows, (row) => row.amount),
    },
    ...(invoices === undefined ? {} : {invoices}),
    ...(suppliers === undefined ? {} : {suppliers}),
    // A supplier's commissioners may overlap between rows; invoices and suppliers do not.
    ...(only?.commissioners !== undefined ? {commissioners: only.commissioners} : {}),
    ...(only?.largestShare !== undefined ? {largestShare: only.largestShare} : {}),
  };
}

/** A sum that a part without a number leaves unknown. */
function plus(sum: number | undefined, part: number | undefined): number | undefined {
  return sum === undefined || part === undefined ? undefined : sum + part;
}
