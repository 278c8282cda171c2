import {tables} from '../../contract/generated/tables.js';
import type {AnyDocument, AnyResource} from '../documents/any-document.js';
import {kindOf} from '../documents/kind-of.js';
import {tableSchema} from '../documents/table-schema.js';
import {arrowOfRows} from './arrow-of-rows.js';
import {csvOfRows} from './csv-of-rows.js';

/** How tables are kept. */
export type Format = 'inline' | 'csv' | 'arrow';

/** A document, and the files that its tables lie in, by name. */
export interface Converted {
  readonly document: AnyDocument;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * A document with its tables kept another way: in the document, or in files beside it.
 *
 * @param document - with the rows of all tables in it
 * @param only - names of the tables to change; all that the kind knows when left out
 * @throws RangeError when a named table is not there, or Arrow cannot hold it
 */
export function convert(
  document: AnyDocument,
  format: Format,
  only?: readonly string[],
): Converted {
  const kind = kindOf(document) ?? '';
  const known = tables[kind] ?? {};
  for (const name of only ?? []) {
    if (!document.resources.some((table) => table.name === name))
      throw new RangeError(
        `unknown table: ${name} (expected ${document.resources.map((table) => table.name).join(', ')})`,
      );
  }
  const files = new Map<string, Uint8Array>();
  const resources = document.resources.map((table): AnyResource => {
    const columns = known[table.name];
    const wanted = only ? only.includes(table.name) : columns !== undefined;
    if (!wanted || !columns || !Array.isArray(table.data)) return table;
    if (format === 'inline') return table;
    // The document was checked: its rows are objects.
    const rows = table.data as readonly Readonly<Record<string, unknown>>[];
    const {data, ...kept} = table;
    const path = `${document.name}-${table.name}.${format}`;
    files.set(
      path,
      format === 'arrow'
        ? arrowOfRows(rows, columns)
        : new TextEncoder().encode(csvOfRows(rows, Object.keys(columns))),
    );
    return {...kept, path, format, schema: tableSchema(kind, table.name, rows)};
  });
  return {document: {...document, resources}, files};
}
