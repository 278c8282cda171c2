import {tables} from '../../contract/generated/tables.js';
import {arrowOfRows} from '../convert/arrow-of-rows.js';
import {csvOfRows} from '../convert/csv-of-rows.js';
import type {AnyResource} from '../documents/any-document.js';
import {tableSchema} from '../documents/table-schema.js';

/** A table of a document that lies in a file beside it, and the file. */
export interface TableInFile {
  readonly resource: AnyResource;
  readonly file: readonly [path: string, content: string | Uint8Array];
}

/**
 * A table of a spend document as a file beside it.
 *
 * @param table - `path`: the file's name, whose ending says how it is written: `csv` or `arrow`
 */
export function inFile(
  table: {readonly name: string; readonly title: string; readonly path: string},
  rows: readonly object[],
): TableInFile {
  const {name, path} = table;
  const columns = tables['spend']?.[name] ?? {};
  // Rows of the contract: objects with its columns as keys.
  const records = rows as readonly Readonly<Record<string, unknown>>[];
  const arrow = path.endsWith('.arrow');
  return {
    resource: {
      ...table,
      format: arrow ? 'arrow' : 'csv',
      schema: tableSchema('spend', name, rows),
    },
    file: [path, arrow ? arrowOfRows(records, columns) : csvOfRows(records, Object.keys(columns))],
  };
}
