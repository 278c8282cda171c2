import {field} from './place-words.js';

/** A table's rows and where they stand, as a JSON pointer. */
export interface TableIn {
  readonly pointer: string;
  readonly rows: readonly unknown[];
}

/** The tables of a document that may be of any shape, by name; of two with one name, the first. */
export function tablesIn(input: unknown): ReadonlyMap<string, TableIn> {
  const resources = field(input, 'resources');
  const tables = new Map<string, TableIn>();
  if (!Array.isArray(resources)) return tables;
  resources.forEach((resource: unknown, i) => {
    const name = field(resource, 'name');
    const rows = field(resource, 'data');
    if (typeof name === 'string' && Array.isArray(rows) && !tables.has(name)) {
      tables.set(name, {pointer: `/resources/${i}/data`, rows});
    }
  });
  return tables;
}
