import type {Columns, Value} from './columns.js';

/**
 * Columns of a table that was written row by row.
 *
 * @param rows - objects with the columns as keys; one may lack some. Values that are no single value (lists,
 *   objects) are left out.
 */
export function columnsOfRows(rows: readonly object[]): Columns {
  const columns = new Map<string, Value[]>();
  rows.forEach((row, at) => {
    for (const [name, value] of Object.entries(row) as [string, unknown][]) {
      if (typeof value === 'object' && value !== null) continue;
      let column = columns.get(name);
      if (!column) columns.set(name, (column = new Array<Value>(rows.length)));
      column[at] = value as Value;
    }
  });
  return {length: rows.length, columns};
}
