import {tables, type ColumnType} from '../../contract/generated/tables.js';

/** Frictionless Table Schema: the columns of a table in order, each with its type. */
export interface TableSchema {
  readonly fields: readonly {readonly name: string; readonly type: ColumnType}[];
}

/**
 * The Table Schema of a table's rows: the columns that any of them has, in the order of the contract.
 *
 * @returns `undefined` for a table that the kind does not name
 */
export function tableSchema(
  kind: string,
  table: string,
  rows: readonly object[],
): TableSchema | undefined {
  const columns = tables[kind]?.[table];
  if (!columns) return undefined;
  const used = new Set<string>();
  for (const row of rows) for (const name in row) used.add(name);
  const fields = Object.entries(columns)
    .filter(([name]) => used.has(name))
    .map(([name, type]) => ({name, type}));
  return {fields};
}
