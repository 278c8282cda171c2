import {LoadError} from '../../load/load-error.js';
import {parseJson} from '../../load/parse-json.js';
import {decodedText} from '../read/decoded-text.js';
import {rowsOfCsv} from '../read/rows-of-csv.js';
import {rowsOfXlsx} from '../read/rows-of-xlsx.js';
import type {FileLines} from './file-lines.js';
import {linesOf360Giving} from './lines-of-360giving.js';
import {linesOfRows, type RowsOptions} from './lines-of-rows.js';

/** How a published file is to be read. */
export interface ReadOptions extends RowsOptions {
  /** The sheet of a workbook; the longest when left out. */
  readonly sheet?: string | undefined;
}

/** What a file gave, and what it was written in. */
export interface ReadFile extends FileLines {
  readonly name: string;
  /** For readers: "CSV, Windows-1252", "workbook, sheet April". */
  readonly form: string;
}

const ENCODINGS = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
  cp850: 'CP850',
} as const;

/**
 * The payments or grants in a published file: CSV, XLSX, or 360Giving's JSON. What it is, its bytes tell, not its name.
 *
 * @throws LoadError when the file cannot be read, or has no header that we know
 * @throws RangeError when a workbook has no such sheet
 */
export async function readFileLines(bytes: Uint8Array, options: ReadOptions): Promise<ReadFile> {
  const {file: name, sheet} = options;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const found = await rowsOfXlsx(bytes, {sheet, name});
    const others = found.sheets.length - 1;
    const more = others ? `, ${others} other${others === 1 ? '' : 's'} not read` : '';
    return {
      name,
      form: `workbook, sheet ${found.sheet}${more}`,
      ...linesOfRows(found.rows, options),
    };
  }
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new LoadError(
      'not-csv',
      `${name} is an old or a locked workbook (expected .xlsx without a password, or CSV: open it and save it again)`,
    );
  const {text, encoding} = decodedText(bytes);
  if (/^\s*[[{]/.test(text)) {
    const found = linesOf360Giving(parseJson(text, name), name);
    if (found) return {name, form: '360Giving, JSON', ...found};
    throw new LoadError(
      'not-json',
      `${name} is JSON without a list of grants (expected a file as 360Giving has them)`,
    );
  }
  if (/^\s*<(!doctype|html|\?xml)/i.test(text))
    throw new LoadError(
      'web-page',
      `${name} is a web page, not a table (expected CSV or .xlsx: download the file itself)`,
    );
  return {name, form: `CSV, ${ENCODINGS[encoding]}`, ...linesOfRows(rowsOfCsv(text), options)};
}
