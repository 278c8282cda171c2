import type {Cell} from '../../analysis/cell.js';
import type {TableRow} from './table-row.js';

/**
 * One measure of every row. A `null` is a number hidden by its publisher unless its status says something
 * other than `c`; no value at all, or another status, is a missing number.
 *
 * @throws TypeError if a measure holds text
 */
export function measureCells(rows: readonly TableRow[], measure: string): readonly Cell[] {
  return rows.map((row) => {
    const value = row[measure];
    const status = row[`${measure}Status`] ?? 'c';
    if (typeof value === 'number') return {kind: 'value', value};
    if (value === undefined) return {kind: 'missing', reason: 'x'};
    if (value !== null)
      throw new TypeError(`invalid ${measure}: "${value}" is text (expected a number)`);
    return status === 'c'
      ? {kind: 'suppressed', reason: 'c'}
      : {kind: 'missing', reason: String(status)};
  });
}
