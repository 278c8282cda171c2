import {field} from './place-words.js';
import {inOrder} from './references.js';
import type {Report} from './report.js';
import type {TableIn} from './tables-in.js';

/**
 * Reports rows that say what another says already, and pairs of limits that are the wrong way round.
 *
 * @param key - columns that tell one row from another; none where rows may repeat
 */
export function rowProblems(
  table: TableIn | undefined,
  key: readonly string[],
  report: Report,
): void {
  const seen = new Map<string, number>();
  table?.rows.forEach((row, i) => {
    if (typeof row !== 'object' || row === null) return;
    const pointer = `${table.pointer}/${i}`;
    const own = JSON.stringify(key.map((name) => field(row, name) ?? null));
    const first = seen.get(own);
    if (first === undefined) seen.set(own, i);
    else if (key.length)
      report(pointer, `has the same ${key.join(', ')} as row ${first + 1} (expected each once)`);
    for (const [low, high] of inOrder) {
      const [from, to] = [field(row, low), field(row, high)];
      const wrong =
        (typeof from === 'number' && typeof to === 'number') ||
        (typeof from === 'string' && typeof to === 'string')
          ? from > to
          : false;
      if (wrong)
        report(
          `${pointer}/${low}`,
          `${String(from)} is more than ${high}, ${String(to)} (expected at most it)`,
        );
    }
  });
}
