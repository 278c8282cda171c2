import type {TableView} from '../view/table.js';
import {guarded} from './guarded.js';

/** What stands above the data in a file that is read without its page. */
export type CsvHead = readonly (readonly [name: string, text: string])[];

/**
 * A table as CSV by RFC 4180: lines end in CR LF; text cells that a spreadsheet would run as a formula
 * get a leading apostrophe. Numbers stay numbers; a cell without a value is empty.
 *
 * @param head - lines above the table, with an empty one between
 */
export function csv({columns, rows}: TableView, head: CsvHead = []): string {
  const lines = [
    ...head.map((line) => line.map(field)),
    ...(head.length ? [[]] : []),
    columns.map((column) => field(column.key)),
    ...rows.map((row) => row.map(({value}) => field(value))),
  ];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = guarded(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
