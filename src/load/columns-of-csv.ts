import type {Columns, Value} from './columns.js';
import {csvRows} from './csv-rows.js';
import {LoadError, said, type Said} from './load-error.js';

/**
 * Columns of a CSV text whose first row is its header. An empty cell is no value. Codes keep their zeros: a
 * column is text unless its type says other. Entries of a list are parted by semicolons.
 *
 * @param types - of the columns, in Table Schema's words; text where it is not said
 * @param name - what to call the file in a message
 * @throws LoadError `not-csv`, when there is no header, a name stands in it twice, a row is longer than it, or a
 *   number is none
 */
export function columnsOfCsv(
  text: string,
  {types, name}: {readonly types: Readonly<Record<string, string>>; readonly name: string},
): Columns {
  const [header = [], ...rows] = csvRows(text.replace(/^\uFEFF/, ''));
  const names = header.map((each) => each.trim());
  if (!names.some(Boolean))
    throw notCsv(said`${name} has no header. Check that it was saved as CSV with one header row.`);
  if (new Set(names).size < names.length)
    throw notCsv(
      said`${name} names a column twice. Check that it was saved as CSV with one header row.`,
    );
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const columns = new Map(names.map((each) => [each, new Array<Value>(filled.length)]));
  filled.forEach((row, at) => {
    if (row.length > names.length)
      throw notCsv(
        said`${name} has a row longer than its header, row ${String(at + 1)}. Check that it was saved as CSV with one header row.`,
      );
    names.forEach((column, i) => {
      const cell = row[i] ?? '';
      if (cell === '') return;
      const value = valueOf(cell, types[column]);
      if (Number.isNaN(value))
        throw notCsv(
          said`${name} has no number in row ${String(at + 1)}, ${column}: "${cell.slice(0, 40)}". Check that it was saved as CSV with one header row.`,
        );
      const values = columns.get(column);
      if (values) values[at] = value;
    });
  });
  return {length: filled.length, columns};
}

function valueOf(cell: string, type = 'string'): Value {
  if (type === 'number' || type === 'integer') return Number(cell);
  if (type === 'boolean' && /^(true|false)$/i.test(cell)) return /^t/i.test(cell);
  return type === 'array' ? cell.split(';').map((each) => each.trim()) : cell;
}

function notCsv(words: Said): LoadError {
  return new LoadError('not-csv', words);
}
