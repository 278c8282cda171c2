import {decodedText} from './decoded-text.js';
import {rowsOfCsv} from './rows-of-csv.js';
import {rowsOfXlsx} from './rows-of-xlsx.js';
import type {SourceRow} from './source-row.js';

/**
 * The rows of a table in a file, CSV in any usual encoding or the longest sheet of a workbook.
 *
 * @param name - of the file, for messages
 * @throws LoadError when a workbook cannot be read
 */
export async function rowsOfFile(bytes: Uint8Array, name: string): Promise<Iterable<SourceRow>> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return (await rowsOfXlsx(bytes, {name})).rows;
  return rowsOfCsv(decodedText(bytes).text);
}
