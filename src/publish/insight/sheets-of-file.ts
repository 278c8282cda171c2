import {strFromU8, unzipSync} from 'fflate';
import {decodedText} from '../read/decoded-text.js';
import {headerSpelling} from '../read/header-spelling.js';
import {rowsOfCsv} from '../read/rows-of-csv.js';
import {sheetsOfXlsx} from '../read/sheets-of-xlsx.js';
import type {GivenSheet} from './filled-sheet.js';
import {insightSheets, type InsightSheet} from './insight-sheets.js';

/** Bytes of a CSV in which its header is looked for. */
const START = 65_536;

/** Rows in which it is looked for. */
const TOP = 30;

/** Sheets that a file holds, and whether it is our template or a list that somebody's system wrote. */
export interface FileSheets {
  readonly sheets: readonly GivenSheet[];
  /** Known by its header alone: one row may be one theme of a comment. */
  readonly raw: boolean;
}

/**
 * The sheets of what people said that a file holds: a workbook made from the template, a CSV named as one of its sheets (`comments.csv`),
 * or any CSV or workbook with a column of themes and one of feelings.
 *
 * @returns `undefined` for any other file
 * @throws LoadError when a workbook cannot be read
 */
export async function sheetsOfFile(
  bytes: Uint8Array,
  name: string,
): Promise<FileSheets | undefined> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return sheetsOfWorkbook(bytes, name);
  const sheet = insightSheets.find(({file}) => file === name.toLowerCase());
  const start = [...rowsOfCsv(decodedText(bytes.subarray(0, START)).text)].slice(0, TOP);
  const counted = rawSheet(start.map(({cells}) => cells));
  const own = sheet ?? counted;
  if (!own) return undefined;
  const rows = rowsOfCsv(decodedText(bytes).text);
  return {sheets: [{sheet: own, called: `File '${name}'`, rows}], raw: !sheet};
}

async function sheetsOfWorkbook(bytes: Uint8Array, name: string): Promise<FileSheets | undefined> {
  if (!mayTell(bytes)) return undefined;
  const found = await sheetsOfXlsx(bytes, name);
  const sheets = found.flatMap(({sheet: title, rows}): readonly GivenSheet[] => {
    const sheet = insightSheets.find((each) => headerSpelling(each.name) === headerSpelling(title));
    return sheet ? [{sheet, called: `Sheet '${title}'`, rows}] : [];
  });
  if (sheets.some(({sheet}) => sheet.name === 'Comments' || sheet.name === 'Counts'))
    return {sheets, raw: false};
  for (const {sheet: title, rows} of found) {
    const sheet = rawSheet(rows.slice(0, TOP).map(({cells}) => cells));
    if (sheet) return {sheets: [{sheet, called: `Sheet '${title}'`, rows}, ...sheets], raw: true};
  }
  return undefined;
}

/** Whether a workbook's words have both a theme and a feeling: to read all cells of a large one takes long. */
function mayTell(bytes: Uint8Array): boolean {
  try {
    const parts = unzipSync(bytes, {
      filter: ({name}) => /^xl\/(sharedStrings|worksheets\/sheet1|workbook)\.xml$/.test(name),
    });
    const text = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('\n')
      .toLowerCase();
    return (
      /theme|topic|issue|\btags?\b|\bcodes?\b/.test(text) && /feeling|sentiment|\btone\b/.test(text)
    );
  } catch {
    // What is wrong with it is said by who reads it next.
    return false;
  }
}

/** The sheet that a list is, by its header: of comments, or of numbers; nothing where it has no themes or no feelings. */
function rawSheet(rows: readonly (readonly string[])[]): InsightSheet | undefined {
  const has = (cells: ReadonlySet<string>, sheet: InsightSheet, key: string) =>
    sheet.columns.some(
      (column) =>
        column.key === key &&
        [headerSpelling(column.title), ...(column.also ?? [])].some((each) => cells.has(each)),
    );
  const [comments, counts] = ['Comments', 'Counts'].map((title) =>
    insightSheets.find(({name}) => name === title),
  );
  for (const row of rows) {
    const cells = new Set(row.map(headerSpelling));
    if (!comments || !counts || !has(cells, comments, 'theme1') || !has(cells, comments, 'feeling'))
      continue;
    return has(cells, counts, 'number') ? counts : comments;
  }
  return undefined;
}
