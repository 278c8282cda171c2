import {desc, op, type ColumnTable} from 'arquero';

/** What one supplier received. */
export interface SupplierTotal {
  readonly supplier: string;
  /** Pounds. */
  readonly amount: number;
  readonly invoices: number;
  /** Different commissioners that paid. */
  readonly commissioners: number;
  /** Part paid by the commissioner that paid most, from 0 to 1, to four decimals. */
  readonly largestShare: number;
}

/**
 * What each supplier received, most first.
 *
 * @param table - columns `supplier`, `commissioner` and whole `pence`
 */
export function supplierTotals(table: ColumnTable): readonly SupplierTotal[] {
  const pairs = table
    .groupby('supplier', 'commissioner')
    .rollup({pence: (d: {pence: number}) => op.sum(d.pence), invoices: () => op.count()})
    .ungroup();
  const rows = pairs
    .groupby('supplier')
    .rollup({
      total: (d: {pence: number}) => op.sum(d.pence),
      largest: (d: {pence: number}) => op.max(d.pence),
      invoices: (d: {invoices: number}) => op.sum(d.invoices),
      commissioners: () => op.count(),
    })
    .orderby(desc('total'), 'supplier')
    .objects() as readonly {
    supplier: string;
    total: number;
    largest: number;
    invoices: number;
    commissioners: number;
  }[];
  return rows.map(({supplier, total, largest, invoices, commissioners}) => ({
    supplier,
    amount: total / 100,
    invoices,
    commissioners,
    largestShare: total > 0 ? Number((largest / total).toFixed(4)) : 0,
  }));
}
