import {tables} from '../../contract/generated/tables.js';
import type {AnyDocument, AnyResource} from './any-document.js';
import {kindOf} from './kind-of.js';
import {tableSchema} from './table-schema.js';

/** Rows in one piece. */
const ROWS = 2_000;

/**
 * The JSON text of a document in pieces of bearable length, so that a large one need never be one text.
 *
 * @see documentText for how it is laid out
 */
export function* documentPieces(document: AnyDocument): Generator<string> {
  const {resources, ...head} = document;
  const kind = kindOf(document) ?? '';
  yield `${JSON.stringify(head, null, 2).replace(/\n}$/, '')},\n  "resources": [\n`;
  for (const [at, resource] of resources.entries()) {
    yield at ? ',\n    ' : '    ';
    yield* resourcePieces(kind, resource);
  }
  yield '\n  ]\n}\n';
}

function* resourcePieces(kind: string, resource: AnyResource): Generator<string> {
  const {data, schema, ...head} = resource;
  const rows = Array.isArray(data) ? (data as readonly object[]) : undefined;
  const known = rows ? tableSchema(kind, resource.name, rows) : undefined;
  const about = JSON.stringify({...head, ...((schema ?? known) ? {schema: schema ?? known} : {})});
  if (data === undefined) {
    yield about;
    return;
  }
  yield `${about.slice(0, -1)},"data":`;
  if (!rows) {
    yield `${JSON.stringify(data)}}`;
    return;
  }
  const order = Object.keys(tables[kind]?.[resource.name] ?? {});
  yield '[\n';
  for (let from = 0; from < rows.length; from += ROWS) {
    const lines = rows.slice(from, from + ROWS).map((row) => `      ${rowText(order, row)}`);
    yield `${from ? ',\n' : ''}${lines.join(',\n')}`;
  }
  yield '\n    ]}';
}

/** A row with its columns in the order of the contract, those it does not name last. */
function rowText(order: readonly string[], row: object): string {
  // An object whose keys are looked at one by one.
  const values = row as Readonly<Record<string, unknown>>;
  const ordered: Record<string, unknown> = {};
  for (const name of order) {
    if (values[name] !== undefined) ordered[name] = values[name];
  }
  return JSON.stringify({...ordered, ...values});
}
