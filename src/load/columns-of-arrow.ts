import {tableFromIPC, type Batch, type Column} from '@uwdata/flechette';
import type {Columns, Value} from './columns.js';
import {LoadError, said} from './load-error.js';

/**
 * Columns of a table in Arrow IPC, stream or file. Texts that repeat are kept once.
 *
 * @param name - what to call the file in a message
 * @throws LoadError `not-arrow`
 */
export function columnsOfArrow(bytes: Uint8Array, name: string): Columns {
  try {
    const table = tableFromIPC(bytes, {useProxy: false});
    const columns = new Map<string, ArrayLike<Value>>();
    for (const field of table.names) {
      columns.set(field, valuesOf(table.getChild(field)));
    }
    return {length: table.numRows, columns};
  } catch {
    throw new LoadError(
      'not-arrow',
      said`${name} is not an Arrow file, or was cut short. Write it again with vcse-charts convert.`,
    );
  }
}

/** What a batch of a dictionary has beside what all have: each text once, and the number of each value's text. */
interface Dictionary {
  readonly cache: ArrayLike<Value>;
  readonly values: ArrayLike<number>;
}

/** Values of a column. Texts are looked up by their numbers here, which takes half as long as asking the reader for each. */
function valuesOf(column: Column<unknown>): ArrayLike<Value> {
  const {data, length} = column;
  // Dictionaries, numbers and texts are all that our own writer uses: each value is a single one.
  if (!data.every(isDictionary)) return column.toArray() as ArrayLike<Value>;
  const values = new Array<Value>(length);
  let to = 0;
  for (const batch of data) {
    const {cache, values: numbers, nullCount, length: rows} = batch;
    for (let from = 0; from < rows; from += 1, to += 1) {
      values[to] = nullCount && !batch.isValid(from) ? null : cache[numbers[from] ?? 0];
    }
  }
  return values;
}

function isDictionary(batch: Batch<unknown>): batch is Batch<unknown> & Dictionary {
  return 'cache' in batch;
}
