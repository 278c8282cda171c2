import type {Columns} from './columns.js';
import {columnsOfRows} from './columns-of-rows.js';
import {loadFile, type LoadOptions} from './load-file.js';
import {readBytes} from './read-bytes.js';
import {readText} from './read-text.js';

/** A table of a document: rows, or the file that holds them. */
export interface TableSource {
  readonly name: string;
  readonly data?: unknown;
  readonly path?: string;
  readonly format?: string;
}

/** Bytes of a file of single payments, after decompression. */
const LARGE = 60e6;

/**
 * A table as columns, from its rows in the document, from CSV or from Arrow IPC. What reads a file is loaded
 * only when there is one.
 *
 * @param types - of the columns, for CSV, which does not say
 * @param options - `base` is the document's address: a path is beside the document
 * @throws LoadError when the file does not come or is not what its name says
 */
export async function loadTable(
  {name, data, path = '', format}: TableSource,
  types: Readonly<Record<string, string>>,
  options: LoadOptions = {},
): Promise<Columns> {
  if (Array.isArray(data)) return columnsOfRows(data as readonly object[]);
  const limits = {bytes: LARGE, ...options.limits};
  if ((format ?? path.split('.').pop()) === 'arrow') {
    const reader = import('./columns-of-arrow.js');
    const bytes = await loadFile(path, readBytes, {...options, limits});
    return (await reader).columnsOfArrow(bytes, path || name);
  }
  const reader = import('./columns-of-csv.js');
  const text = await loadFile(path, readText, {...options, limits});
  return (await reader).columnsOfCsv(text, {types, name: path || name});
}
