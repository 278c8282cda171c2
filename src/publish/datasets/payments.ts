import {desc, escape, op, type ColumnTable} from 'arquero';
import type {Sector, TotalRow} from '../../contract/generated/spend.js';
import {source} from './source.js';

/** Sector of a supplier, from the study's decision (vcse) and its category. */
export function sectorOf(category: string, vcse: string): Sector {
  if (vcse === '1') return 'vcse';
  switch (category) {
    case 'nhs':
    case 'local-authority':
      return category;
    case 'gp-services':
      return 'primary-care';
    case 'government':
    case 'police-fire':
    case 'school':
    case 'university':
      return 'government';
    case 'executor':
      return 'unknown';
    default:
      return 'private';
  }
}

/** The study's 225,889 payments: commissioner, supplier, sector, category, register, legalForm, pence. */
export async function payments(): Promise<ColumnTable> {
  const invoices = await source('3sc/invoices.csv.gz');
  return invoices
    .derive({
      commissioner: (d: {ccg_code: string}) => d.ccg_code,
      supplier: (d: {supplier_id: string}) => d.supplier_id,
      category: (d: {supplier_category: string}) => d.supplier_category,
      register: (d: {register_status: string}) => d.register_status,
      sector: escape((d: {supplier_category: string; vcse: string}) =>
        sectorOf(d.supplier_category, d.vcse),
      ),
      legalForm: escape((d: {legal_form: string | null}) => d.legal_form || 'none'),
      pence: escape((d: {amount_gbp: string}) => Math.round(Number(d.amount_gbp) * 100)),
    })
    .select('commissioner', 'supplier', 'sector', 'category', 'register', 'legalForm', 'pence');
}

/** Columns a set of totals may be by. */
type By = 'commissioner' | 'supplier' | 'sector' | 'category' | 'register' | 'legalForm';

/**
 * Totals of payments by some columns, in their order: pounds, and the numbers of invoices and of
 * different suppliers. Added in pence, so that nothing is lost.
 */
export function totals(table: ColumnTable, by: readonly By[]): TotalRow[] {
  const rows = table
    .groupby(...by)
    .rollup({
      pence: (d: {pence: number}) => op.sum(d.pence),
      invoices: () => op.count(),
      suppliers: (d: {supplier: string}) => op.distinct(d.supplier),
    })
    .orderby(...by)
    .objects() as readonly (Record<By, string> & {
    pence: number;
    invoices: number;
    suppliers: number;
  })[];
  return rows.map(({pence, invoices, suppliers, ...names}) => ({
    // The columns named in `by` are those of the row, and their words are the schema's.
    ...(Object.fromEntries(by.map((name) => [name, names[name]])) as Partial<TotalRow>),
    amount: pence / 100,
    invoices,
    suppliers,
  }));
}

/** Per supplier: pounds, invoices, number of commissioners and the part from the one that paid most. */
export function supplierTotals(table: ColumnTable): readonly {
  supplier: string;
  amount: number;
  invoices: number;
  commissioners: number;
  largestShare: number;
}[] {
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
    largestShare: Number((largest / total).toFixed(4)),
  }));
}
