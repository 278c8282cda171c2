import readWorkbook from 'read-excel-file/node';
import {LoadError} from '../../load/load-error.js';
import type {SourceRow} from './source-row.js';

/** One sheet of a workbook. */
export interface XlsxSheet {
  readonly sheet: string;
  readonly rows: readonly SourceRow[];
}

/**
 * The sheets of an XLSX workbook in its order, their cells as text: dates as `2018-04-12` without their time, numbers with all their
 * figures, yes and no as TRUE and FALSE. Blank rows inside a sheet are kept. A formula that failed (`#N/A`) leaves an empty cell.
 *
 * @param name - of the file, for messages
 * @throws LoadError when the bytes are no XLSX workbook, or one with a password
 */
export async function sheetsOfXlsx(
  bytes: Uint8Array,
  name = 'workbook',
): Promise<readonly XlsxSheet[]> {
  const found = await readWorkbook(Buffer.from(bytes), {parseNumber: numberText}).catch(() => {
    throw new LoadError(
      'not-csv',
      `invalid ${name}: not readable as a workbook (expected .xlsx without a password)`,
    );
  });
  return found.map(({sheet, data}) => ({
    sheet,
    rows: data.map((cells, at) => ({line: at + 1, cells: cells.map(cellText)})),
  }));
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
