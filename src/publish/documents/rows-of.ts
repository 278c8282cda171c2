import type {AnyDocument} from './any-document.js';

/** Rows of a document's table; none when it has no such table. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows the table
export function rowsOf<Row>(document: AnyDocument, table: string): readonly Row[] {
  const data = document.resources.find(({name}) => name === table)?.data;
  // A document is checked before its rows are read.
  return Array.isArray(data) ? (data as readonly Row[]) : [];
}
