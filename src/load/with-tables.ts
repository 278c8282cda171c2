import {loadTable, type TableSource} from './load-table.js';
import type {LoadOptions} from './load-file.js';
import {rowsOfColumns} from './rows-of-columns.js';

/** Columns of a kind's tables, each with its type. */
export type TableTypes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * A document with the rows of its tables in it: those that stand in files beside it are loaded. Single payments
 * and tables that `types` does not name are left where they are.
 *
 * @param document - what came, of any shape; one without tables in files comes back as it is
 * @param options - `base` is the document's own address
 * @throws LoadError when a file does not come
 */
export async function withTables(
  document: unknown,
  types: TableTypes,
  options: LoadOptions = {},
): Promise<unknown> {
  if (!hasResources(document)) return document;
  const resources = await Promise.all(
    document.resources.map(async (resource) => {
      if (!isFile(resource) || resource.name === 'payments') return resource;
      const columns = types[resource.name];
      if (!columns) return resource;
      const rows = rowsOfColumns(await loadTable(resource, columns, options));
      // A status says why there is no number: the number is then null, not left out.
      const data = rows.map((row) => (row['amountStatus'] ? {amount: null, ...row} : row));
      return {...resource, data};
    }),
  );
  return {...document, resources};
}

function hasResources(value: unknown): value is {readonly resources: readonly unknown[]} {
  return (
    typeof value === 'object' &&
    value !== null &&
    'resources' in value &&
    Array.isArray(value.resources)
  );
}

function isFile(resource: unknown): resource is TableSource {
  if (typeof resource !== 'object' || resource === null) return false;
  const {name, path, data} = resource as Partial<Record<keyof TableSource, unknown>>;
  return typeof name === 'string' && typeof path === 'string' && data === undefined;
}
