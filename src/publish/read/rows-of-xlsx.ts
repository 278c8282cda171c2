import readWorkbook from 'read-excel-file/node';
import {LoadError} from '../../load/load-error.js';
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
 * The rows of a sheet of an XLSX workbook, as text: dates as `2018-04-12` without their time, numbers with all their
 * figures, yes and no as TRUE and FALSE. Blank rows inside the sheet are kept. A formula that failed (`#N/A`) leaves an empty cell.
 *
 * @param options - `sheet`: a name, else the sheet with most rows, the first of equals; `name`: of the file, for messages
 * @throws LoadError when the bytes are no XLSX workbook, or one with a password
 * @throws RangeError when the workbook has no such sheet
 */
export async function rowsOfXlsx(
  bytes: Uint8Array,
  {
    sheet,
    name = 'workbook',
  }: {readonly sheet?: string | undefined; readonly name?: string | undefined} = {},
): Promise<XlsxRows> {
  const found = await readWorkbook(Buffer.from(bytes), {parseNumber: numberText}).catch(() => {
    throw new LoadError(
      'not-csv',
      `invalid ${name}: not readable as a workbook (expected .xlsx without a password)`,
    );
  });
  const sheets = found.map((each) => each.sheet);
  const [longest] = [...found].sort((a, b) => b.data.length - a.data.length);
  const chosen = sheet === undefined ? longest : found.find((each) => each.sheet === sheet);
  if (!chosen)
    throw new RangeError(
      `unknown sheet of ${name}: ${sheet ?? 'none'} (expected ${sheets.join(', ')})`,
    );
  const rows = chosen.data.map((cells, at) => ({line: at + 1, cells: cells.map(cellText)}));
  return {rows, sheet: chosen.sheet, sheets};
}

/** A stored number in its shortest decimal form; whole numbers as they are, because identifiers may be longer than a double. */
function numberText(stored: string): string {
  if (/^-?\d+$/.test(stored)) return stored;
  const value = Number(stored);
  if (!Number.isFinite(value)) return stored;
  return value.toLocaleString('en-GB', {useGrouping: false, maximumFractionDigits: 20});
}

function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // A number too large for a day shows as ##### in a spreadsheet.
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '#####' : value.toISOString().slice(0, 10);
  return '';
}
