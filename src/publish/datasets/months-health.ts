import type {Health} from '../../contract/generated/spend.js';
import type {MonthlyRow} from './monthly-rows.js';

/** How many months of the year are there, of twelve from each commissioner. */
export function monthsHealth(
  commissioners: readonly {readonly id: string}[],
  rows: readonly Pick<MonthlyRow, 'commissioner' | 'month'>[],
): Health {
  const months = new Set(rows.map(({commissioner, month}) => `${commissioner} ${month}`));
  return {complete: Number((months.size / (12 * commissioners.length)).toFixed(4))};
}
