import {sheetsOfXlsx} from './sheets-of-xlsx.js';
import type {SourceRow} from './source-row.js';

/** The rows of one sheet, and which sheets there are. */
export interface XlsxRows {
  readonly rows: readonly SourceRow[];
  /** Name of the sheet that was read. */
  readonly sheet: string;
  /** Names of all sheets, in the workbook's order. */
  readonly sheets: readonly string[];
}

/**
 * The rows of a sheet of an XLSX workbook, as text.
 *
 * @param options - `sheet`: a name, else the sheet with most rows, the first of equals; `name`: of the file, for messages
 * @throws LoadError when the bytes are no XLSX workbook, or one with a password
 * @throws RangeError when the workbook has no such sheet
 * @see sheetsOfXlsx for how cells become text
 */
export async function rowsOfXlsx(
  bytes: Uint8Array,
  {
    sheet,
    name = 'workbook',
  }: {readonly sheet?: string | undefined; readonly name?: string | undefined} = {},
): Promise<XlsxRows> {
  const found = await sheetsOfXlsx(bytes, name);
  const sheets = found.map((each) => each.sheet);
  const [longest] = [...found].sort((a, b) => b.rows.length - a.rows.length);
  const chosen = sheet === undefined ? longest : found.find((each) => each.sheet === sheet);
  if (!chosen)
    throw new RangeError(
      `unknown sheet of ${name}: ${sheet ?? 'none'} (expected ${sheets.join(', ')})`,
    );
  return {rows: chosen.rows, sheet: chosen.sheet, sheets};
}
