import {LoadError} from '../../load/load-error.js';
import type {Aliases} from '../read/aliases.js';
import {dateOrder} from '../read/date-order.js';
import {headerRow, type HeaderRow} from '../read/header-row.js';
import {rowKind} from '../read/row-kind.js';
import type {SourceRow} from '../read/source-row.js';
import {aroundRow, type AroundKind} from './around-row.js';
import type {FileLines} from './file-lines.js';
import type {LeftOut} from './left-out.js';
import {lineOfRow} from './line-of-row.js';
import {natureOf} from './nature-of.js';
import {onlyAnAmount} from './only-an-amount.js';
import type {PaymentLine} from './payment-line.js';
import {textMemory} from './text-memory.js';
import {unreadHeaders} from './unread-headers.js';

/** How the rows of a file are to be read. */
export interface RowsOptions {
  /** The file's name, for messages. */
  readonly file: string;
  /** Who paid, where a row does not say. */
  readonly commissioner?: string | undefined;
  /** A publisher's own spellings of headers. */
  readonly aliases?: Aliases | undefined;
  /** Told now and then how many rows were read. */
  readonly onRows?: ((rows: number) => void) | undefined;
}

/** Rows between two calls of `onRows`. */
const STEP = 25_000;

/**
 * The payments or grants in a file's rows. A payment needs an amount and one who paid; without a supplier or a day it is still
 * one. Every other row is in the list of what was left out.
 *
 * @throws LoadError when no row is a header, or no column holds an amount or one who paid
 */
export function linesOfRows(
  rows: Iterable<SourceRow>,
  {file, commissioner, aliases, onRows}: RowsOptions,
): FileLines {
  const first = firstOf(rows);
  const header = headerRow(first, aliases);
  if (!header) throw noHeader(file, first);
  const {columns} = header;
  const top = first[header.index] ?? {line: 1, cells: []};
  missingColumns(file, header, top, commissioner);
  const order = dateOrder(datesIn(rows, header));
  const clean = textMemory();
  const lines: PaymentLine[] = [];
  const leftOut: LeftOut[] = [];
  /** Pence of the rows above, of which an amount without a name may be the sum. */
  let above = 0;
  let at = -1;
  for (const row of rows) {
    at += 1;
    if (at % STEP === 0 && at) onRows?.(at);
    const kind = kindOf(at, header) ?? rowKind(row.cells, columns, aliases);
    const read =
      kind === 'payment'
        ? lineOfRow(row, columns, {file, commissioner, order, clean})
        : aroundRow(row, kind, columns, file);
    if ('commissioner' in read) {
      lines.push(read);
      above += Math.round((read.amount ?? 0) * 100);
    } else if (above && onlyAnAmount(row) && Math.round((read.amount ?? 0) * 100) === above) {
      leftOut.push({...read, kind: 'total', reason: 'the sum of the rows above'});
    } else {
      if (read.kind === 'refused') above += Math.round((read.amount ?? 0) * 100);
      addTo(leftOut, read);
    }
  }
  return {
    lines,
    leftOut,
    rows: at + 1,
    unread: unreadHeaders(top.cells, header),
    ...natureOf(top.cells, header),
  };
}

/** Rows among which the header is looked for. */
const FIRST = 60;

function firstOf(rows: Iterable<SourceRow>): readonly SourceRow[] {
  const first: SourceRow[] = [];
  for (const row of rows) {
    if (first.length === FIRST) break;
    first.push(row);
  }
  return first;
}

function kindOf(at: number, {index}: HeaderRow): AroundKind | undefined {
  if (at > index) return undefined;
  return at < index ? 'title' : 'header';
}

function noHeader(file: string, rows: readonly SourceRow[]): LoadError {
  const first = rows.find(({cells}) => cells.some((cell) => cell.trim()));
  const found = first ? `its first row is "${first.cells.join(', ').slice(0, 80)}"` : 'it is empty';
  return new LoadError(
    'not-csv',
    `${file} has no header that we know: ${found} (expected a row such as Date, Supplier, Amount; name your own headers with --aliases)`,
  );
}

function missingColumns(
  file: string,
  {columns, amount}: HeaderRow,
  top: SourceRow,
  commissioner: string | undefined,
): void {
  const place = `${file} row ${top.line}`;
  const headers = top.cells.map((cell) => cell.trim()).filter(Boolean);
  if (amount === 'missing')
    throw new LoadError(
      'not-csv',
      `${place}, the header: missing a column of amounts among ${headers.join(', ')} (name it with --aliases)`,
    );
  if (columns.entity === undefined && commissioner === undefined)
    throw new LoadError(
      'not-csv',
      `${place}, the header: missing a column that says who paid (say it with --commissioner NAME)`,
    );
}

function* datesIn(rows: Iterable<SourceRow>, {index, columns}: HeaderRow): Generator<string> {
  if (columns.date === undefined) return;
  let at = 0;
  for (const {cells} of rows) {
    if (at > index) yield cells[columns.date] ?? '';
    at += 1;
  }
}

/** Adds a row to the list, blank ones in a run to the one before. */
function addTo(leftOut: LeftOut[], row: LeftOut): void {
  const before = leftOut.at(-1);
  if (
    row.reason === 'blank' &&
    before?.reason === 'blank' &&
    before.line + before.rows === row.line
  )
    leftOut[leftOut.length - 1] = {...before, rows: before.rows + 1};
  else leftOut.push(row);
}
