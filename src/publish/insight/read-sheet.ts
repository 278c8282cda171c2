import {anA, personalDataIn} from '../check/personal-data.js';
import {cleanText} from '../read/clean-text.js';
import {headerSpelling} from '../read/header-spelling.js';
import {GUIDE} from '../template/templates.js';
import type {FilledSheet, GivenSheet, SheetRecord} from './filled-sheet.js';
import type {InsightSheet} from './insight-sheets.js';
import type {ProblemList} from './problem-list.js';

/** Columns of a sheet in which one header alone may be a title that happens to be called the same. */
const NARROW = 4;

/** Rows among which the header is looked for: titles may stand above it. */
const TOP = 30;

/**
 * The filled-in rows of a sheet. Titles above the header, rows that guide and blank rows are passed over; columns that the
 * sheet does not know are kept beside its own.
 *
 * @param problems - takes the columns that are missing, that there is no header at all, and personal data in any cell, also in columns that
 *   are not read: the sheet itself may go round
 */
export function readSheet(
  {sheet, called, rows: given}: GivenSheet,
  problems: ProblemList,
): FilledSheet {
  const rows = [...given];
  const known = keysOf(sheet);
  const keyOf = (cell: string) => known.get(headerSpelling(cell));
  const least = sheet.columns.length > NARROW ? 2 : 1;
  const top = rows
    .slice(0, TOP)
    .findIndex(({cells}) => new Set(cells.map(keyOf).filter(Boolean)).size >= least);
  const header = rows[top];
  const titles = sheet.columns.map(({title}) => title);
  if (!header) {
    if (rows.some(({cells}) => cells.some((cell) => cleanText(cell))))
      problems.add(called, undefined, `has no row of headers (expected ${titles.join(', ')})`);
    return {called, records: [], headers: {}};
  }
  const headers: Record<string, string> = {};
  const columns = header.cells.map((cell) => {
    const key = keyOf(cell);
    if (key === undefined || headers[key] !== undefined) return undefined;
    headers[key] = cleanText(cell);
    return key;
  });
  const records = rows.slice(top + 1).flatMap(({line, cells}): readonly SheetRecord[] => {
    if (cells[0]?.startsWith(GUIDE)) return [];
    const own: Record<string, string> = {};
    const others: {header: string; text: string}[] = [];
    cells.forEach((cell, at) => {
      const text = cleanText(cell);
      const key = columns[at];
      if (!text) return;
      if (key === undefined) others.push({header: cleanText(header.cells[at] ?? ''), text});
      else own[key] = text;
    });
    return Object.keys(own).length ? [{line, cells: own, others}] : [];
  });
  for (const record of records) personal(record, {called, headers, problems});
  for (const {key, title, needed} of sheet.columns) {
    if (!needed || !records.length) continue;
    if (headers[key] === undefined)
      problems.add(called, undefined, `has no column '${title}' (expected ${titles.join(', ')})`);
    else
      for (const {line, cells} of records)
        if (!cells[key]) problems.add(called, line, `'${headers[key]}' is empty`);
  }
  return {called, records, headers};
}

/** Columns of times, codes and numbers, in which figures are no one's telephone. */
const NO_WORDS = ['date', 'from', 'code', 'number', 'order'];

function personal(
  {line, cells, others}: SheetRecord,
  {
    called,
    headers,
    problems,
  }: {
    readonly called: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly problems: ProblemList;
  },
): void {
  const own = Object.entries(cells).flatMap(([key, text = '']) =>
    NO_WORDS.includes(key) ? [] : [{header: headers[key] ?? key, text}],
  );
  for (const {header, text} of [...own, ...others])
    for (const {kind, hint} of personalDataIn(text))
      problems.add(
        called,
        line,
        `'${header}' holds what looks like ${anA(kind)} (${hint}): take it out before anything is published`,
      );
}

/** Keys of columns by the spellings of their headers. */
function keysOf(sheet: InsightSheet): ReadonlyMap<string, string> {
  return new Map(
    sheet.columns.flatMap(({key, title, also = []}) =>
      [headerSpelling(title), ...also].map((spelling): [string, string] => [spelling, key]),
    ),
  );
}
