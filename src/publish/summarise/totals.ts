import {op, type ColumnTable} from 'arquero';
import type {TotalRow} from '../../contract/generated/spend.js';
import type {By} from './by.js';

/**
 * Totals of payments by some columns, in their order: pounds, and the numbers of payments and of different suppliers.
 * Added in pence, so that nothing is lost. A value that is not there is a group of its own, without the column.
 *
 * @param table - columns named as in `columns`, `supplier`, and whole `pence`
 */
export function totals(table: ColumnTable, columns: readonly By[]): TotalRow[] {
  const rows = table
    .groupby(...columns)
    .rollup({
      pence: (d: {pence: number}) => op.sum(d.pence),
      invoices: () => op.count(),
      suppliers: (d: {supplier: string}) => op.distinct(d.supplier),
    })
    .orderby(...columns)
    .objects() as readonly (Record<By, string | null | undefined> & {
    pence: number;
    invoices: number;
    suppliers: number;
  })[];
  return rows.map(({pence, invoices, suppliers, ...names}) => ({
    // The columns named are those of the row, and their words are the schema's.
    ...(Object.fromEntries(
      columns.flatMap((name) => {
        const value = names[name];
        return value === null || value === undefined ? [] : [[name, value]];
      }),
    ) as Partial<TotalRow>),
    amount: pence / 100,
    invoices,
    suppliers,
  }));
}
