import type {Columns, Value} from './columns.js';

/** The rows of a table: objects without the columns that have no value there. */
export function rowsOfColumns({
  length,
  columns,
}: Columns): readonly Readonly<Record<string, Value>>[] {
  const entries = [...columns];
  return Array.from({length}, (_, at) => {
    const row: Record<string, Value> = {};
    for (const [name, values] of entries) {
      const value = values[at];
      if (value !== undefined && value !== null) row[name] = value;
    }
    return row;
  });
}
