import {tables} from '../../contract/generated/tables.js';
import type {AnyDocument, AnyResource} from './any-document.js';
import {kindOf} from './kind-of.js';
import {tableSchema} from './table-schema.js';

/**
 * A document as JSON text: one row a line, so that a change of one figure is a change of one line. Every table gets its
 * Table Schema, so that any Data Package tool can read it.
 */
export function documentText(document: AnyDocument): string {
  const {resources, ...head} = document;
  const kind = kindOf(document) ?? '';
  const tables = resources.map((resource) => `    ${resourceText(kind, resource)}`);
  const start = JSON.stringify(head, null, 2).replace(/\n}$/, '');
  return `${start},\n  "resources": [\n${tables.join(',\n')}\n  ]\n}\n`;
}

function resourceText(kind: string, resource: AnyResource): string {
  const {data, schema, ...head} = resource;
  const rows = Array.isArray(data) ? (data as readonly object[]) : undefined;
  const known = rows ? tableSchema(kind, resource.name, rows) : undefined;
  const about = JSON.stringify({...head, ...((schema ?? known) ? {schema: schema ?? known} : {})});
  if (data === undefined) return about;
  const start = `${about.slice(0, -1)},"data":`;
  if (!rows) return `${start}${JSON.stringify(data)}}`;
  return `${start}[\n${rows.map((row) => `      ${rowText(kind, resource.name, row)}`).join(',\n')}\n    ]}`;
}

/** A row with its columns in the order of the contract, those it does not name last. */
function rowText(kind: string, table: string, row: object): string {
  const order = Object.keys(tables[kind]?.[table] ?? {});
  return JSON.stringify({
    ...Object.fromEntries(order.flatMap((name) => (name in row ? [[name, undefined]] : []))),
    ...row,
  });
}
