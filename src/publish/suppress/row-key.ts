import type {TableRow} from './table-row.js';

/** The dimensions a row is about, and their values; a dimension left out is a total over it. */
export type RowKey = Readonly<Record<string, string>>;

/**
 * The key of a row; a dimension that is a number, such as an answer of a scale, stands in it as text.
 *
 * @throws TypeError if a dimension holds anything else
 */
export function rowKey(row: TableRow, dimensions: readonly string[]): RowKey {
  const key: Record<string, string> = {};
  for (const dimension of dimensions) {
    const value = row[dimension];
    if (value === undefined) continue;
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new TypeError(
        `invalid ${dimension}: ${String(value)} (expected text, or nothing for a total)`,
      );
    }
    key[dimension] = String(value);
  }
  return key;
}
