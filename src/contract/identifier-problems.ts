import {foundText} from './found-text.js';
import {field} from './place-words.js';
import type {Report} from './report.js';
import type {TableIn} from './tables-in.js';

/**
 * Identifiers of a table, each with its row. Reports those given twice, with both rows, and company numbers that have
 * lost their leading zeros.
 */
export function identifierProblems(
  table: TableIn | undefined,
  report: Report,
): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  table?.rows.forEach((row, i) => {
    const id = field(row, 'id');
    if (typeof id !== 'string') return;
    const first = seen.get(id);
    const pointer = `${table.pointer}/${i}/id`;
    if (first === undefined) seen.set(id, i);
    else
      report(
        pointer,
        `${foundText(id)} is the identifier of row ${first + 1} too (expected each once)`,
      );
    const company = /^GB-COH-(.*)$/.exec(id)?.[1];
    if (company !== undefined && company.length !== 8) {
      const cure =
        company.length < 8 ? `; leading zero lost? try GB-COH-${company.padStart(8, '0')}` : '';
      report(
        pointer,
        `${foundText(id)} has ${company.length} characters after GB-COH- (expected 8${cure})`,
      );
    }
  });
  return seen;
}
