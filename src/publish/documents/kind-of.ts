import {tables} from '../../contract/generated/tables.js';

/**
 * The kind of a document, from its schema's file name.
 *
 * @returns `undefined` when it names no kind that we know
 */
export function kindOf({$schema}: {readonly $schema?: unknown}): string | undefined {
  const [, kind = ''] = /([a-z]+)\.v\d+\.json$/.exec(String($schema)) ?? [];
  return Object.hasOwn(tables, kind) ? kind : undefined;
}
