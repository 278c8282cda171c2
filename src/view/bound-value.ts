import type {Cell} from '../analysis/cell.js';
import {cellOf} from '../analysis/cell-of.js';
import {sumOfCells} from '../analysis/sum-of-cells.js';

/** Which number of a document stands in a text. */
export interface Binding {
  /** Name of the table. */
  readonly of: string;
  /** Column whose numbers are added; left out, rows are counted. */
  readonly sum?: string;
  /** Only rows that say this: values by column. */
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
  const part = valueOf(matching(rows, where), sum);
  if (!share) return part;
  const whole = valueOf(matching(rows, share), sum);
  if (part.kind !== 'value') return part;
  if (whole.kind !== 'value') return whole;
  return whole.value
    ? {kind: 'value', value: part.value / whole.value}
    : {kind: 'missing', reason: 'z'};
}

function matching(rows: readonly Row[], where: Readonly<Record<string, string>>): readonly Row[] {
  const wanted = Object.entries(where);
  const found = rows.filter((row) =>
    wanted.every(
      ([column, text]) => (row[column] === undefined ? '' : String(row[column])) === text,
    ),
  );
  if (found.length) return found;
  const words = wanted.map(([column, text]) => `${column}=${text}`).join('; ');
  throw new RangeError(`no row has ${words}`);
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
