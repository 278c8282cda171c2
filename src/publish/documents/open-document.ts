import {readFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {ContractError} from '../../contract/contract-error.js';
import {parseJson} from '../../load/parse-json.js';
import type {AnyDocument} from './any-document.js';
import {problemsIn} from './problems-in.js';
import {withFiles} from './with-files.js';

/**
 * A document from a file, with the rows of all its tables in it.
 *
 * @param path - of the document; its tables' files are beside it
 * @param options - `check: false` leaves it unchecked; tables named in `leave` stay in their files
 * @throws LoadError when the file is not JSON, or a table's file is not what its name says
 * @throws ContractError naming every problem at once
 */
export async function openDocument(
  path: string,
  {check = true, leave = []}: {readonly check?: boolean; readonly leave?: readonly string[]} = {},
): Promise<AnyDocument> {
  const name = basename(path);
  const input = parseJson(await readFile(path, 'utf8'), name);
  const whole = await filled(input, dirname(path), leave);
  const folder = dirname(path);
  const whole = await withFiles(input, (file) => readFile(join(folder, file)));
  const problems = check ? problemsIn(whole, name) : [];
  if (problems.length) throw new ContractError(problems);
  // It was checked, or the caller asked to look at whatever there is.
  return whole as AnyDocument;
}

async function filled(input: unknown, folder: string, leave: readonly string[]): Promise<unknown> {
  const {resources} = (input ?? {}) as {resources?: unknown};
  if (!Array.isArray(resources)) return input;
  const document = input as AnyDocument;
  const columns = tables[kindOf(document) ?? ''] ?? {};
  const all = await Promise.all(
    document.resources.map(async (resource) =>
      isFile(resource) && columns[resource.name] && !leave.includes(resource.name)
        ? fromFile(resource, columns[resource.name] ?? {}, join(folder, resource.path))
        : resource,
    ),
  );
  return {...document, resources: all};
}

/** Whether a table, which nobody has checked yet, names a file. */
function isFile(resource: unknown): resource is AnyResource & {readonly path: string} {
  const {name, path} = (resource ?? {}) as {name?: unknown; path?: unknown};
  return typeof name === 'string' && typeof path === 'string';
}

async function fromFile(
  resource: AnyResource,
  columns: Readonly<Record<string, string>>,
  file: string,
): Promise<AnyResource> {
  const bytes = await readFile(file);
  const name = basename(file);
  const arrow = (resource.format ?? file.split('.').pop()) === 'arrow';
  const table = arrow
    ? columnsOfArrow(bytes, name)
    : columnsOfCsv(bytes.toString('utf8'), {types: columns, name});
  const rows = rowsOfColumns(table).map((row) =>
    row['amountStatus'] === undefined ? row : {amount: null, ...row},
  );
  const {path, format, ...kept} = resource;
  return {...kept, data: rows};
}
