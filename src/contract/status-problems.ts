import {withoutNumber} from './consistent.js';
import {foundText} from './found-text.js';
import {field} from './place-words.js';
import type {Report} from './report.js';
import type {TableIn} from './tables-in.js';

/**
 * Reports numbers that do not fit their status: every column that has a twin ending in `Status` holds a number, or null
 * with the reason why there is none. A suppressed number that is there is refused.
 *
 * @param columns - names of the table's columns
 */
export function statusProblems(
  table: TableIn | undefined,
  columns: readonly string[],
  report: Report,
): void {
  const numbers = columns.filter((name) => columns.includes(`${name}Status`));
  table?.rows.forEach((row, i) => {
    for (const name of numbers) {
      const value = field(row, name);
      const status = field(row, `${name}Status`);
      const hides = typeof status === 'string' && withoutNumber.includes(status);
      const pointer = `${table.pointer}/${i}/${name}`;
      if (value === null && !hides)
        report(
          pointer,
          `null without ${name}Status (expected a reason: ${withoutNumber.join(', ')})`,
        );
      if (typeof value === 'number' && hides && status !== 'u')
        report(
          pointer,
          `a number stands beside ${name}Status ${foundText(status)}, which says that there is none (expected null)`,
        );
    }
  });
}
