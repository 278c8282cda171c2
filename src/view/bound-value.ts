import type {Cell} from '../analysis/cell.js';
import {cellOf} from '../analysis/cell-of.js';
import {periodsOf, type Period} from '../analysis/periods.js';
import {sumOfCells} from '../analysis/sum-of-cells.js';

/** Which number of a document stands in a text. */
export interface Binding {
  /** Name of the table. */
  readonly of: string;
  /** Column whose numbers are added; left out, rows are counted. */
  readonly sum?: string;
  /** Only rows that say this: values by column, several with bars between them; `*` for any value, nothing for none. */
  readonly where: Readonly<Record<string, string>>;
  /** The same columns of the whole, where the number is a part of it. */
  readonly share?: Readonly<Record<string, string>>;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * The number that a binding names: a sum, a count of rows, or a part from 0 to 1.
 *
 * @param tables - the document's, by name, with their rows as they were checked
 * @returns suppressed or missing where any number that it needs is; missing for a part of nothing
 * @throws RangeError, in words for the page's author, for a table or a column that no row has, or where no row is meant
 */
export function boundValue(
  tables: Readonly<Record<string, readonly Row[]>>,
  {of, sum, where, share}: Binding,
): Cell {
  const rows = tables[of];
  if (!rows?.length) {
    const there = Object.keys(tables).filter((name) => tables[name]?.length);
    throw new RangeError(`unknown table: "${of}" (expected ${there.join(', ')})`);
  }
  const known = new Set(rows.flatMap((row) => Object.keys(row)));
  for (const column of [...(sum ? [sum] : []), ...Object.keys({...where, ...share})])
    if (!known.has(column))
      throw new RangeError(`unknown column: "${column}" (expected ${[...known].join(', ')})`);
  const part = valueOf(matching(of, rows, where), sum);
  if (!share) return part;
  const whole = valueOf(matching(of, rows, share), sum);
  if (part.kind !== 'value') return part;
  if (whole.kind !== 'value') return whole;
  return whole.value
    ? {kind: 'value', value: part.value / whole.value}
    : {kind: 'missing', reason: 'z'};
}

/**
 * The same number one period earlier.
 *
 * @returns `undefined` when the binding names no period, or the document has none of the same length just before it
 */
export function boundBefore(
  tables: Readonly<Record<string, readonly Row[]>>,
  binding: Binding,
): {readonly period: Period; readonly cell: Cell} | undefined {
  const {of, where, share} = binding;
  const texts = (tables[of] ?? []).flatMap(({period}) =>
    typeof period === 'string' ? [period] : [],
  );
  const periods = periodsOf(texts);
  const now = periods.find(({id}) => id === where['period']);
  const period = periods.find(
    ({from, months}) => months === now?.months && from + months === now.from,
  );
  if (!period) return undefined;
  const earlier = {...where, period: period.id};
  const whole = share?.['period'] ? {...share, period: period.id} : share;
  try {
    const cell = boundValue(tables, {
      ...binding,
      where: earlier,
      ...(whole ? {share: whole} : {}),
    });
    return {period, cell};
  } catch {
    // What was not said then is not compared.
    return undefined;
  }
}

/** Tables whose rows hold the same numbers several times over, and the columns by which they do. */
const cubes: Readonly<Record<string, readonly string[]>> = {
  feedback: ['theme', 'feeling', 'service', 'place', 'group', 'question', 'period'],
  totals: [
    'commissioner',
    'supplier',
    'sector',
    'category',
    'register',
    'legalForm',
    'period',
    'area',
  ],
};

function matching(
  of: string,
  rows: readonly Row[],
  where: Readonly<Record<string, string>>,
): readonly Row[] {
  const wanted = Object.entries(where);
  const found = rows.filter((row) =>
    wanted.every(([column, text]) =>
      text === '*' ? row[column] !== undefined : text.split('|').includes(textAt(row, column)),
    ),
  );
  if (!found.length) {
    const words = wanted.map(([column, text]) => `${column}=${text}`).join('; ');
    throw new RangeError(`no row has ${words}`);
  }
  const columns = cubes[of];
  return columns ? ofOneSet(found, columns, where) : found;
}

/**
 * Of rows that name different columns, those that name the fewest: rows of two sets hold the same things and are never
 * added. A comment may have several themes, so sets by theme are taken only where one theme is asked for.
 */
function ofOneSet(
  rows: readonly Row[],
  columns: readonly string[],
  where: Readonly<Record<string, string>>,
): readonly Row[] {
  if (where['theme'] === '*')
    throw new RangeError('themes are not added up: a comment may have several');
  const sets = new Map<string, Row[]>();
  for (const row of rows) {
    const named = columns.filter((column) => row[column] !== undefined);
    if (named.includes('theme') && !where['theme']) continue;
    const key = named.join(', ');
    const own = sets.get(key);
    if (own) own.push(row);
    else sets.set(key, [row]);
  }
  const sizes = [...sets].map(([key, set]) => ({key, set, size: key.split(', ').length}));
  const fewest = Math.min(...sizes.map(({size}) => size));
  const [best, other] = sizes.filter(({size}) => size === fewest);
  if (!best) throw new RangeError('rows are by theme (expected a theme in where)');
  if (other)
    throw new RangeError(
      `rows by ${best.key} and rows by ${other.key} both fit (expected one of them in where, as column=*)`,
    );
  const periods = periodsOf(best.set.map((row) => textAt(row, 'period')));
  if (new Set(periods.map(({months}) => months)).size > 1)
    throw new RangeError('periods of several lengths fit (expected a period in where)');
  return best.set;
}

function textAt(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

function valueOf(rows: readonly Row[], sum: string | undefined): Cell {
  if (!sum) return {kind: 'value', value: rows.length};
  return sumOfCells(
    rows.map((row) => {
      const [value, status] = [row[sum], row[`${sum}Status`]];
      return cellOf(
        typeof value === 'number' ? value : null,
        typeof status === 'string' ? status : undefined,
      );
    }),
  );
}
