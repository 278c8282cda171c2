import {hashOf} from './hash-of.js';

/**
 * SHA-256 of a document as it was given, as `sha256-` and 64 hexadecimal digits: what a pin names.
 *
 * @param document - with the rows of its tables in it. Rows that came from a file beside it count like rows that
 *   stand in it: the file's address and format are left out. Files that no table is read from, such as boundaries,
 *   count by their address alone
 * @returns `undefined` where the browser does not offer SHA-256: on a page that is not secure
 */
export async function documentHash(document: unknown): Promise<string | undefined> {
  const hash = await hashOf(rowsInPlace(document));
  return hash && `sha256-${hash}`;
}

function rowsInPlace(document: unknown): unknown {
  const {resources} = (document ?? {}) as {readonly resources?: unknown};
  if (!Array.isArray(resources)) return document;
  const kept = resources.map((resource: unknown) => {
    const {path, format, ...rest} = (resource ?? {}) as Readonly<Record<string, unknown>>;
    return rest['data'] === undefined ? resource : rest;
  });
  return {...(document as object), resources: kept};
}
