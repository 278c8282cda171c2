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
  const folder = dirname(path);
  const whole = await withFiles(input, (file) => readFile(join(folder, file)), leave);
  const problems = check ? problemsIn(whole, name) : [];
  if (problems.length) throw new ContractError(problems);
  // It was checked, or the caller asked to look at whatever there is.
  return whole as AnyDocument;
}
