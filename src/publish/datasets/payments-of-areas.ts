import type {ColumnTable} from 'arquero';
import type {Payment} from './vcse-measures.js';

/**
 * Payments by area instead of by commissioner.
 *
 * @param areaOf - area of a commissioner; payments of those without one are left out
 */
export function paymentsOfAreas(
  payments: ColumnTable,
  areaOf: (commissioner: string) => string | undefined,
): readonly Payment[] {
  const columns = payments.select('commissioner', 'supplier', 'sector', 'pence');
  // The table was made with these columns, of these types.
  const rows = columns.objects() as readonly (Omit<Payment, 'area'> & {commissioner: string})[];
  return rows.flatMap(({commissioner, supplier, sector, pence}) => {
    const area = areaOf(commissioner);
    return area === undefined ? [] : [{area, supplier, sector, pence}];
  });
}
