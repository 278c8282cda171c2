import type {CommentColumn, CommentRow} from '../analysis/comments-of-set.js';

/** Rows by what they name in a column; those that name nothing are left out. */
export function rowsBy<Row extends CommentRow>(
  rows: readonly Row[],
  column: CommentColumn,
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const name = row[column];
    if (name === undefined) continue;
    const own = found.get(name);
    if (own) own.push(row);
    else found.set(name, [row]);
  }
  return found;
}
