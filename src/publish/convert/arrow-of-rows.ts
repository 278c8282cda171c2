import {
  bool,
  dictionary,
  float64,
  int32,
  tableFromArrays,
  tableToIPC,
  uint16,
  uint8,
  utf8,
  type DataType,
  type IntType,
} from '@uwdata/flechette';
import type {ColumnType} from '../../contract/generated/tables.js';

/**
 * Rows as an Arrow IPC file: texts kept once in dictionaries, whose numbers take one, two or four bytes as they need;
 * whole numbers in 32 bits where they fit, all others as doubles, so that pence come back as they went. A column that no
 * row has is left out.
 *
 * @param columns - of the table, in order, each with its type
 * @returns the same bytes for the same rows
 * @throws RangeError when a column holds lists or objects, which the format would need other types for
 */
export function arrowOfRows(
  rows: readonly Readonly<Record<string, unknown>>[],
  columns: Readonly<Record<string, ColumnType>>,
): Uint8Array {
  const data: Record<string, unknown[]> = {};
  const types: Record<string, DataType> = {};
  for (const [name, type] of Object.entries(columns)) {
    const values = rows.map((row) => row[name] ?? null);
    if (values.every((value) => value === null)) continue;
    if (type === 'array' || type === 'object')
      throw new RangeError(
        `${name} holds lists, which Arrow tables here cannot (expected one value a cell)`,
      );
    data[name] = values;
    types[name] = typeOf(type, values);
  }
  const bytes = tableToIPC(tableFromArrays(data, {types}), {format: 'file'});
  if (!bytes) throw new RangeError('the table could not be written as Arrow');
  return bytes;
}

function typeOf(type: ColumnType, values: readonly unknown[]): DataType {
  if (type === 'number') return float64();
  if (type === 'boolean') return bool();
  if (type !== 'integer') return dictionary(utf8(), indexFor(new Set(values).size));
  const fits = values.every((value) => value === null || Math.abs(Number(value)) < 2 ** 31);
  return fits ? int32() : float64();
}

/** The smallest whole number that can count the texts of a dictionary. */
function indexFor(texts: number): IntType {
  if (texts <= 2 ** 8) return uint8();
  return texts <= 2 ** 16 ? uint16() : int32();
}
