import {foundText} from './found-text.js';
import {nearestWord} from './nearest-word.js';
import {field} from './place-words.js';
import type {Report} from './report.js';
import type {TableIn} from './tables-in.js';

/** Above this many known identifiers the nearest one is not looked for: it would take too long. */
const MANY = 3000;

/** A column whose values are identifiers of a table. */
export interface Reference {
  readonly column: string;
  readonly to: string;
  readonly known: ReadonlyMap<string, number>;
}

/** Reports identifiers in a table's columns that the table they point to does not have. */
export function referenceProblems(
  table: TableIn | undefined,
  references: readonly Reference[],
  report: Report,
): void {
  table?.rows.forEach((row, i) => {
    for (const {column, to, known} of references) {
      const id = field(row, column);
      if (typeof id !== 'string' || known.has(id)) continue;
      const near = known.size < MANY ? nearestWord(id, known.keys()) : undefined;
      report(
        `${table.pointer}/${i}/${column}`,
        `unknown ${column} ${foundText(id)} (expected an id of the table ${to}${near ? `; did you mean ${near}?` : ''})`,
      );
    }
  });
}
