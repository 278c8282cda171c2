import {dateFault} from './date-fault.js';
import {foundText} from './found-text.js';
import {field} from './place-words.js';
import type {Report} from './report.js';
import {tablesIn} from './tables-in.js';

/** Columns and facts, of any kind of document, that hold a day, a month or a period. */
const dated = [
  'baselinePeriod',
  'date',
  'due',
  'period',
  'previousPeriod',
  'since',
  'targetDate',
  'until',
  'when',
];

/** Reports days, months and periods that do not exist, and times that end before they begin. */
export function dateProblems(kind: string, input: unknown, report: Report): void {
  const look = (value: unknown, pointer: string) => {
    const fault = typeof value === 'string' ? dateFault(value) : undefined;
    if (fault !== undefined) report(pointer, `${foundText(value)} ${fault}`);
  };
  look(field(input, 'created'), '/created');
  const facts = field(input, kind);
  for (const name of [...dated, 'fieldwork']) {
    const fact = field(facts, name);
    look(fact, `/${kind}/${name}`);
    const [from, to] = [field(fact, 'from'), field(fact, 'to')];
    look(from, `/${kind}/${name}/from`);
    look(to, `/${kind}/${name}/to`);
    if (typeof from === 'string' && typeof to === 'string' && from > to)
      report(
        `/${kind}/${name}/from`,
        `${foundText(from)} is after to, ${foundText(to)} (expected at most it)`,
      );
  }
  for (const {pointer, rows} of tablesIn(input).values()) {
    rows.forEach((row, i) => {
      for (const name of dated) look(field(row, name), `${pointer}/${i}/${name}`);
    });
  }
}
