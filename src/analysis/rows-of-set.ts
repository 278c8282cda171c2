import type {Dimension, TotalRow} from './total-row.js';

const dimensions: readonly Dimension[] = [
  'commissioner',
  'supplier',
  'sector',
  'category',
  'register',
  'legalForm',
  'period',
  'area',
];

/**
 * The rows that may be added for a question: rows naming the same columns form one set, and the set
 * that names all wanted columns with the fewest others is taken (of two alike, the one with more rows).
 * The period is not counted as another column.
 *
 * @param rows - all rows of totals
 * @param wanted - columns the answer is asked by
 * @returns rows of one set, of its latest period; none when no set names all wanted columns
 */
export function rowsOfSet(
  rows: readonly TotalRow[],
  wanted: readonly Dimension[],
): readonly TotalRow[] {
  let best: readonly TotalRow[] = [];
  let fewest = Infinity;
  for (const {columns, set} of setsOf(rows)) {
    if (!wanted.every((name) => columns.includes(name))) continue;
    const size = columns.filter((name) => name !== 'period').length;
    if (size > fewest || (size === fewest && set.length <= best.length)) continue;
    best = set;
    fewest = size;
  }
  return latestOf(best);
}

/** Rows that name the same columns. */
interface RowSet {
  readonly columns: readonly Dimension[];
  readonly set: TotalRow[];
}

/** Sets of tables that were asked before: a figure asks the same table several questions. */
const known = new WeakMap<readonly TotalRow[], Iterable<RowSet>>();

function setsOf(rows: readonly TotalRow[]): Iterable<RowSet> {
  const before = known.get(rows);
  if (before) return before;
  const sets = new Map<number, RowSet>();
  for (const row of rows) {
    // One bit a column.
    const key = dimensions.reduce((bits, name) => bits * 2 + Number(row[name] !== undefined), 0);
    const own = sets.get(key);
    if (own) own.set.push(row);
    else sets.set(key, {columns: dimensions.filter((name) => row[name] !== undefined), set: [row]});
  }
  const found = [...sets.values()];
  known.set(rows, found);
  return found;
}

/** Of rows with periods, those of the latest one: two periods are never added. */
function latestOf(rows: readonly TotalRow[]): readonly TotalRow[] {
  const latest = rows.reduce((last, {period = ''}) => (period > last ? period : last), '');
  return latest ? rows.filter((row) => row.period === latest) : rows;
}
