import type {AnyDocument, AnyResource} from './any-document.js';

/** A document with other rows in one of its tables; the table is added at the end when it is not there. */
export function withRows(
  document: AnyDocument,
  table: string,
  rows: readonly object[],
  more: Readonly<Record<string, unknown>> = {},
): AnyDocument {
  const own = document.resources.find(({name}) => name === table);
  const {path, format, schema, ...kept} = own ?? {name: table};
  const filled: AnyResource = {...kept, name: table, ...more, data: rows};
  const resources = own
    ? document.resources.map((each) => (each === own ? filled : each))
    : [...document.resources, filled];
  return {...document, resources};
}
