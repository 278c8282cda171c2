import type {Link} from './link.js';

/** Rows and columns of a network's densest part, and how many of their pairs have a link. */
export interface DensePart {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly filled: number;
}

/**
 * The part of a network where rows share most columns: the row or column with the lowest part filled is taken
 * away again and again, until no more than `most` rows and columns remain. Of equal ones the later goes first.
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
  while (rows.size > most.rows || columns.size > most.columns) {
    const row = rows.size > most.rows ? emptiest(rows, columns.size) : undefined;
    const column = columns.size > most.columns ? emptiest(columns, rows.size) : undefined;
    if (row && (!column || row.part <= column.part)) remove(rows, columns, row.key);
    else if (column) remove(columns, rows, column.key);
  }
  for (const [key, partners] of [...rows]) if (!partners.size) rows.delete(key);
  for (const [key, partners] of [...columns]) if (!partners.size) columns.delete(key);
  const filled = [...rows.values()].reduce((sum, partners) => sum + partners.size, 0);
  return {rows: [...rows.keys()], columns: [...columns.keys()], filled};
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
