import type {Sector, TotalRow} from '../../contract/generated/spend.js';
import {textRows} from './commissioner-rows.js';
import {source} from './source.js';

/** What one commissioner paid to one sector in one month. */
export interface MonthlyRow {
  readonly commissioner: string;
  /** `2018-04` */
  readonly month: string;
  readonly sector: Sector;
  readonly pence: number;
  readonly invoices: number;
  readonly suppliers: number;
}

/** The 13,104 rows of the 182 commissioners whose accounts say when they paid, by commissioner, month and sector. */
export async function monthlyRows(): Promise<readonly MonthlyRow[]> {
  return textRows(await source('monthly/monthly-all.csv')).map((row) => {
    const sector = row['sector'] ?? '';
    return {
      commissioner: row['ccg_code'] ?? '',
      month: row['month'] ?? '',
      // All other words of the source are the schema's.
      sector: (sector === 'private-or-other' ? 'private' : sector) as Sector,
      pence: Math.round(Number(row['amount_gbp']) * 100),
      invoices: Number(row['invoice_count']),
      suppliers: Number(row['supplier_count']),
    };
  });
}

/** Commissioners of the 195 that have no months. */
export function withoutMonths(
  commissioners: readonly {readonly id: string}[],
  months: readonly MonthlyRow[],
): readonly TotalRow[] {
  const dated = new Set(months.map(({commissioner}) => commissioner));
  return commissioners
    .filter(({id}) => !dated.has(id))
    .map(({id}) => ({commissioner: id, amount: null, amountStatus: 'x'}));
}
