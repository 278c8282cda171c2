import type {TableRow} from './table-row.js';

/** The dimensions a row is about, and their values; a dimension left out is a total over it. */
export type RowKey = Readonly<Record<string, string>>;

/**
 * The key of a row.
 *
 * @throws TypeError if a dimension holds anything but text
 */
export function rowKey(row: TableRow, dimensions: readonly string[]): RowKey {
  const key: Record<string, string> = {};
  for (const dimension of dimensions) {
    const value = row[dimension];
    if (value === undefined) continue;
    if (typeof value !== 'string') {
      throw new TypeError(
        `invalid ${dimension}: ${String(value)} (expected text, or nothing for a total)`,
      );
    }
    key[dimension] = value;
  }
  return key;
}
