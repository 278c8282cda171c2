import type {Link} from './link.js';

/** Rows and columns of a network's densest part, and how many of their pairs have a link. */
export interface DensePart {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly filled: number;
}

/** Rows whose columns are tried as a beginning, those of most links first. */
const BEGUN = 20;

type Side = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * The part of a network where rows share most columns. Peeling finds one: the row or column with the lowest part filled
 * is taken away again and again, until no more than `most` rows and columns remain; of equal ones the later goes first.
 * From these columns, and from those of each of the fullest rows, the best rows for the columns and the best columns for
 * the rows are taken in turns while that fills more pairs; the best of all ends is kept. No search of all parts is
 * made: there may be a better one.
 *
 * @param links - from a row's body to a column's; a pair counts once
 * @param most - how many rows and columns may remain
 */
export function densePart(
  links: readonly Link[],
  most: {readonly rows: number; readonly columns: number},
): DensePart {
  const rows = new Map<number, Set<number>>();
  const columns = new Map<number, Set<number>>();
  for (const {a, b} of links) {
    put(rows, a, b);
    put(columns, b, a);
  }
  const fullest = [...rows.values()].sort((a, b) => b.size - a.size).slice(0, BEGUN);
  const begun = [peeled(rows, columns, most), ...fullest.map((own) => [...own])];
  return begun.reduce<DensePart>(
    (best, start) => {
      const part = bettered(rows, columns, start, most);
      return part.filled > best.filled ? part : best;
    },
    {rows: [], columns: [], filled: 0},
  );
}

/** The columns that peeling leaves. */
function peeled(
  allRows: Side,
  allColumns: Side,
  most: {readonly rows: number; readonly columns: number},
): readonly number[] {
  const [rows, columns] = [copied(allRows), copied(allColumns)];
  while (rows.size > most.rows || columns.size > most.columns) {
    const row = rows.size > most.rows ? emptiest(rows, columns.size) : undefined;
    const column = columns.size > most.columns ? emptiest(columns, rows.size) : undefined;
    if (row && (!column || row.part <= column.part)) remove(rows, columns, row.key);
    else if (column) remove(columns, rows, column.key);
  }
  return [...columns.keys()];
}

/** Rows for columns and columns for rows in turns, while more pairs are filled. */
function bettered(
  rows: Side,
  columns: Side,
  start: readonly number[],
  most: {readonly rows: number; readonly columns: number},
): DensePart {
  let best: DensePart = {rows: [], columns: start, filled: 0};
  for (;;) {
    const ownRows = fullestFor(rows, columns, best.columns, most.rows);
    const ownColumns = fullestFor(columns, rows, ownRows, most.columns);
    const inRows = new Set(ownRows);
    const filled = ownColumns.reduce(
      (sum, column) =>
        sum + [...(columns.get(column) ?? [])].filter((row) => inRows.has(row)).length,
      0,
    );
    if (filled <= best.filled) return best;
    best = {rows: ownRows, columns: ownColumns, filled};
  }
}

/** Of one side those that share most with some of the other; of equal ones the earlier. */
function fullestFor(
  side: Side,
  other: Side,
  some: readonly number[],
  most: number,
): readonly number[] {
  const counts = new Map<number, number>();
  for (const key of some)
    for (const partner of other.get(key) ?? []) counts.set(partner, (counts.get(partner) ?? 0) + 1);
  return [...side.keys()]
    .filter((key) => counts.has(key))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    .slice(0, most);
}

function copied(side: Side): Map<number, Set<number>> {
  return new Map([...side].map(([key, partners]) => [key, new Set(partners)]));
}

function put(side: Map<number, Set<number>>, key: number, partner: number): void {
  const known = side.get(key);
  if (known) known.add(partner);
  else side.set(key, new Set([partner]));
}

function emptiest(side: ReadonlyMap<number, ReadonlySet<number>>, possible: number) {
  let least: {readonly key: number; readonly part: number} | undefined;
  for (const [key, partners] of side) {
    const part = partners.size / Math.max(1, possible);
    if (!least || part <= least.part) least = {key, part};
  }
  return least;
}

function remove(side: Map<number, Set<number>>, other: Map<number, Set<number>>, key: number) {
  for (const partner of side.get(key) ?? []) other.get(partner)?.delete(key);
  side.delete(key);
}
