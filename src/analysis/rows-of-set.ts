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
  const sets = new Map<string, TotalRow[]>();
  for (const row of rows) {
    const named = dimensions.filter((name) => row[name] !== undefined);
    const key = named.join(' ');
    const set = sets.get(key);
    if (set) set.push(row);
    else if (wanted.every((name) => named.includes(name))) sets.set(key, [row]);
  }
  let best: readonly TotalRow[] = [];
  let fewest = Infinity;
  for (const [key, set] of sets) {
    const size = key.split(' ').filter((name) => name !== 'period').length;
    if (size > fewest || (size === fewest && set.length <= best.length)) continue;
    best = set;
    fewest = size;
  }
  return latestOf(best);
}

/** Of rows with periods, those of the latest one: two periods are never added. */
function latestOf(rows: readonly TotalRow[]): readonly TotalRow[] {
  const latest = rows.reduce((last, {period = ''}) => (period > last ? period : last), '');
  return latest ? rows.filter((row) => row.period === latest) : rows;
}
