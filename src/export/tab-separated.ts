import type {TableView} from '../view/table.js';
import {guarded} from './guarded.js';

/** A table to paste into a spreadsheet: readers' headings and values, tabs between cells, guarded as in the CSV file. */
export function tabSeparated({columns, rows}: TableView): string {
  const lines = [
    columns.map(({title}) => title),
    ...rows.map((row) =>
      row.map(({value}) => (typeof value === 'string' ? guarded(value) : value)),
    ),
  ];
  return lines
    .map((line) => line.map((cell) => String(cell ?? '').replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}
