import {readFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {parseJson} from '../../load/parse-json.js';
import type {AnyDocument} from '../documents/any-document.js';
import type {NamedBoundaries} from './map-figure.js';

/**
 * The file of a map's shapes: the one that is given, or the one that the document names beside itself.
 *
 * @param path - of the document
 * @param given - path of a boundary file
 * @returns `undefined` when there is no such file: the shapes are in the document, or it has none
 * @throws RangeError when the document names a file on another machine
 */
export async function boundariesOf(
  document: AnyDocument,
  path: string,
  given: string | undefined,
): Promise<NamedBoundaries | undefined> {
  const named = document.resources.find((each) => each.name === 'boundaries')?.path;
  const file = given ?? (named === undefined ? undefined : beside(named, path));
  if (file === undefined) return undefined;
  const name = basename(file);
  return {name, value: parseJson(await readFile(file, 'utf8'), name)};
}

function beside(named: string, path: string): string {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(named))
    throw new RangeError(`the boundaries are at ${named} (expected --boundaries with a file here)`);
  return join(dirname(path), named.replace(/[?#].*$/, ''));
}
