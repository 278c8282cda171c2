import {tables} from '../contract/generated/tables.js';
import {withTables} from '../load/with-tables.js';

/**
 * A document with the rows of its tables in it, whatever its kind.
 *
 * @param src - the document's address, relative to `base`: its files are beside it
 */
export function withAllTables(
  document: unknown,
  src: string,
  {base, signal}: {readonly base: string; readonly signal: AbortSignal},
): Promise<unknown> {
  const {$schema} = document as {$schema?: unknown};
  const [, kind = ''] = /([a-z]+)\.v\d+\.json$/.exec(String($schema)) ?? [];
  return withTables(document, tables[kind] ?? {}, {base: new URL(src, base).href, signal});
}
