import {group} from 'd3';
import type {TableRow} from './table-row.js';

/**
 * The rows of a table of feedback in parts that do not add up with each other: comments as a whole, and each theme by itself, since a comment
 * may have several themes. Where themes add up to the comments everywhere, each comment has one, and all rows are one part.
 *
 * @returns places of rows, each once
 */
export function feedbackParts(rows: readonly TableRow[]): readonly (readonly number[])[] {
  if (addUp(rows)) return [[...rows.keys()]];
  return [...group(rows.keys(), (place) => rows[place]?.['theme']).values()];
}

/** Whether the numbers of themes add up to those of comments wherever both are shown, and somewhere are. */
function addUp(rows: readonly TableRow[]): boolean {
  const sums = new Map<string, number | undefined>();
  for (const row of rows) {
    if (row['theme'] === undefined) continue;
    const key = keyOf(row);
    const before = sums.has(key) ? sums.get(key) : 0;
    const {count} = row;
    sums.set(key, typeof count === 'number' && before !== undefined ? before + count : undefined);
  }
  let compared = 0;
  for (const row of rows) {
    const sum = row['theme'] === undefined ? sums.get(keyOf(row)) : undefined;
    if (sum === undefined || typeof row['count'] !== 'number') continue;
    compared += 1;
    if (sum !== row['count']) return false;
  }
  return compared > 0;
}

function keyOf({theme: _theme, count: _count, countStatus: _status, ...about}: TableRow): string {
  return JSON.stringify(Object.entries(about).sort(([a], [b]) => (a < b ? -1 : 1)));
}
