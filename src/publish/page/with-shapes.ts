import {readFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {parseJson} from '../../load/parse-json.js';
import type {AnyDocument, AnyResource} from '../documents/any-document.js';

/** Tables that are shapes on a map. */
const shapes = ['boundaries', 'hexagons'];

/**
 * A document with its boundaries and hexagons in it, which stand in files beside it.
 *
 * @param path - of the document
 * @param boundaries - path of a boundary file, instead of the document's own
 * @throws RangeError when the document names a file on another machine
 */
export async function withShapes(
  document: AnyDocument,
  path: string,
  boundaries?: string,
): Promise<AnyDocument> {
  const {resources} = document;
  // A file that is given stands for one that the document may not name.
  const unnamed: readonly AnyResource[] =
    boundaries === undefined || resources.some(({name}) => name === 'boundaries')
      ? []
      : [{name: 'boundaries', path: boundaries}];
  const filled = await Promise.all(
    [...resources, ...unnamed].map(async (resource) => {
      const {path: named, format: _, ...rest} = resource;
      if (!shapes.includes(resource.name) || named === undefined) return resource;
      const file =
        resource.name === 'boundaries' && boundaries !== undefined
          ? boundaries
          : beside(named, path);
      return {...rest, data: parseJson(await readFile(file, 'utf8'), basename(file))};
    }),
  );
  return {...document, resources: filled};
}

function beside(named: string, path: string): string {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(named))
    throw new RangeError(`shapes are at ${named} (expected a file beside the document)`);
  return join(dirname(path), named.replace(/[?#].*$/, ''));
}
