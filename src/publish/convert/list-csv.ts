import {csv} from '../../export/csv.js';

/**
 * Rows as CSV for a person to open in a spreadsheet: with a byte order mark, and no cell that a spreadsheet would run as a formula.
 *
 * @param columns - names of the columns, in order; all are written
 */
export function listCsv(
  rows: readonly Readonly<Record<string, string | number | undefined>>[],
  columns: readonly string[],
): string {
  const text = csv({
    caption: '',
    columns: columns.map((key) => ({key, title: key, numeric: false})),
    rows: rows.map((row) =>
      columns.map((key) => ({text: String(row[key] ?? ''), value: row[key] ?? null})),
    ),
  });
  return `\uFEFF${text}`;
}
