import {tables} from '../../contract/generated/tables.js';
import {columnsOfArrow} from '../../load/columns-of-arrow.js';
import {columnsOfCsv} from '../../load/columns-of-csv.js';
import {rowsOfColumns} from '../../load/rows-of-columns.js';
import type {AnyDocument, AnyResource} from './any-document.js';
import {kindOf} from './kind-of.js';

/**
 * A document with the rows in it of those of its tables that are in files.
 *
 * @param input - what came, of any shape; one without tables comes back as it is
 * @param read - gives the bytes of a file, by the path that the document has for it
 * @param leave - names of tables that stay in their files
 * @throws LoadError when a file is not what its name says
 */
export async function withFiles(
  input: unknown,
  read: (path: string) => Promise<Uint8Array>,
  leave: readonly string[] = [],
): Promise<unknown> {
  const {resources} = (input ?? {}) as {resources?: unknown};
  if (!Array.isArray(resources)) return input;
  const document = input as AnyDocument;
  const columns = tables[kindOf(document) ?? ''] ?? {};
  const all = await Promise.all(
    document.resources.map(async (resource) => {
      const own = isFile(resource) && !leave.includes(resource.name) && columns[resource.name];
      return own ? fromFile(resource, own, await read(resource.path)) : resource;
    }),
  );
  return {...document, resources: all};
}

/** Whether a table, which nobody has checked yet, names a file. */
function isFile(resource: unknown): resource is AnyResource & {readonly path: string} {
  const {name, path} = (resource ?? {}) as {name?: unknown; path?: unknown};
  return typeof name === 'string' && typeof path === 'string';
}

function fromFile(
  {path, format, ...kept}: AnyResource & {readonly path: string},
  columns: Readonly<Record<string, string>>,
  bytes: Uint8Array,
): AnyResource {
  const name = path.split('/').pop() ?? path;
  const table =
    (format ?? name.split('.').pop()) === 'arrow'
      ? columnsOfArrow(bytes, name)
      : columnsOfCsv(new TextDecoder().decode(bytes), {types: columns, name});
  const data = rowsOfColumns(table).map((row) =>
    row['amountStatus'] === undefined ? row : {amount: null, ...row},
  );
  return {...kept, data};
}
