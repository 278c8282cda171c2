import {csvFormatRows} from 'd3';

/**
 * Rows as CSV with a header. A cell without a value is empty. Lists are written with semicolons between their entries.
 *
 * @param columns - names of the columns, in order; those that no row has are left out
 */
export function csvOfRows(
  rows: readonly Readonly<Record<string, unknown>>[],
  columns: readonly string[],
): string {
  const used = columns.filter((name) =>
    rows.some((row) => row[name] !== undefined && row[name] !== null),
  );
  const cells = rows.map((row) => used.map((name) => cellText(row[name])));
  return `${csvFormatRows([used, ...cells])}\n`;
}

function cellText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join(';');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
