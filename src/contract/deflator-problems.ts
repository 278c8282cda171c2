import {foundText} from './found-text.js';
import {field} from './place-words.js';
import type {Report} from './report.js';
import type {TableIn} from './tables-in.js';

/**
 * Reports periods that have two indices, a table without one base (the period whose index is 100), and one of which nobody
 * says whose it is.
 *
 * @param facts - the document's `spend`, of any shape
 */
export function deflatorProblems(table: TableIn | undefined, facts: unknown, report: Report): void {
  if (!table?.rows.length) return;
  if (field(facts, 'deflatorSource') === undefined)
    report('/spend', 'deflatorSource is missing (expected whose index the table deflator holds)');
  const seen = new Map<unknown, number>();
  table.rows.forEach((row, at) => {
    const period = field(row, 'period');
    const first = seen.get(period);
    if (first === undefined) seen.set(period, at);
    else
      report(
        `${table.pointer}/${at}/period`,
        `${foundText(period)} has an index in row ${first + 1} (expected each period once)`,
      );
  });
  const bases = table.rows.filter((row) => field(row, 'index') === 100).length;
  if (bases !== 1)
    report(
      table.pointer,
      `${bases} rows have the index 100 (expected one: the period in whose prices the money is told)`,
    );
}
