import {tableFromIPC} from '@uwdata/flechette';
import type {Columns, Value} from './columns.js';
import {LoadError} from './load-error.js';

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
    // Dictionaries, numbers and texts are all that our own writer uses: each value is a single one.
    for (const field of table.names) {
      columns.set(field, table.getChild(field).toArray() as ArrayLike<Value>);
    }
    return {length: table.numRows, columns};
  } catch {
    throw new LoadError(
      'not-arrow',
      `${name} is not an Arrow file, or was cut short. Write it again with vcse-charts convert.`,
    );
  }
}
