import {foundText} from './found-text.js';
import {field} from './place-words.js';
import type {Report} from './report.js';
import type {TableIn} from './tables-in.js';

/**
 * Reports bodies that follow themselves, and those whose parts are not the whole of them: figures that are summed forward
 * would lose money, or count some twice.
 */
export function successionProblems(table: TableIn | undefined, report: Report): void {
  const shares = new Map<string, {at: number; sum: number}>();
  table?.rows.forEach((row, at) => {
    const [from, to, share = 1, date = ''] = ['from', 'to', 'share', 'date'].map((name) =>
      field(row, name),
    );
    if (typeof from !== 'string' || typeof to !== 'string' || typeof share !== 'number') return;
    if (from === to)
      report(
        `${table.pointer}/${at}/to`,
        `${foundText(to)} is the one it follows (expected another; one that stays needs no row)`,
      );
    const key = JSON.stringify([from, date]);
    const before = shares.get(key);
    shares.set(key, {at: before?.at ?? at, sum: (before?.sum ?? 0) + share});
  });
  for (const [key, {at, sum}] of shares) {
    if (Math.abs(sum - 1) < 1e-6) continue;
    const [from] = JSON.parse(key) as [string];
    report(
      `${table?.pointer ?? ''}/${at}/share`,
      `the parts of ${foundText(from)} add up to ${Number(sum.toFixed(6))} (expected 1: all of it goes somewhere, once)`,
    );
  }
}
