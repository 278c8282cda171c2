import {keyOf, statusFits, withoutNumber} from './consistent.js';
import {dateProblems} from './date-problems.js';
import {deflatorProblems} from './deflator-problems.js';
import {foundText} from './found-text.js';
import type {CommissionerRow, TotalRow} from './generated/spend.js';
import {identifierProblems} from './identifier-problems.js';
import {linkProblems} from './link-problems.js';
import {field, placeWords} from './place-words.js';
import type {Problem} from './problem.js';
import {referenceProblems} from './reference-problems.js';
import type {Report} from './report.js';
import {resourceProblems} from './resource-problems.js';
import {statusProblems} from './status-problems.js';
import {successionProblems} from './succession-problems.js';
import {tablesIn, type TableIn} from './tables-in.js';

/** What is wrong between the parts of a spend document. Rows that the schema refuses are passed over. */
export function crossProblems(input: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  const tables = tablesIn(input);
  const report = (pointer: string, text: string) => {
    const place = placeWords(pointer, input);
    problems.push({place, pointer, message: `${place}: ${text}`});
  };
  resourceProblems(input, report);
  const names = field(input, 'resources');
  if (Array.isArray(names) && !names.some((each) => holdsMoney(field(each, 'name')))) {
    report('/resources', 'there is no table named totals (expected one, with the figures)');
  }
  const commissioner = {
    column: 'commissioner',
    to: 'commissioners',
    known: identifierProblems(tables.get('commissioners'), report),
  };
  const supplier = {
    column: 'supplier',
    to: 'suppliers',
    known: identifierProblems(tables.get('suppliers'), report),
  };
  const areas = identifierProblems(tables.get('areas'), report);
  // An area may be one of the boundaries alone, so it need not be listed.
  const area = areas.size ? [{column: 'area', to: 'areas', known: areas}] : [];
  invoiceCounts(tables.get('commissioners'), report);
  for (const name of ['totals', 'payments']) {
    referenceProblems(tables.get(name), [commissioner, supplier, ...area], report);
  }
  totals(tables.get('totals'), report);
  statusProblems(tables.get('payments'), ['amount', 'amountStatus'], report);
  successionProblems(tables.get('succession'), report);
  deflatorProblems(tables.get('deflator'), field(input, 'spend'), report);
  dateProblems('spend', input, report);
  linkProblems(input, report);
  return problems;
}

function holdsMoney(name: unknown): boolean {
  return name === 'totals' || name === 'payments';
}

function invoiceCounts(table: TableIn | undefined, report: Report): void {
  table?.rows.forEach((row, i) => {
    const {invoicesOverThreshold: over, invoicesPublished: all} = (row ??
      {}) as Partial<CommissionerRow>;
    if (typeof over !== 'number' || typeof all !== 'number' || over <= all) return;
    report(
      `${table.pointer}/${i}/invoicesOverThreshold`,
      `${over} is more than invoicesPublished, ${all} (expected at most as many)`,
    );
  });
}

function totals(table: TableIn | undefined, report: Report): void {
  const seen = new Map<string, number>();
  table?.rows.forEach((row, i) => {
    if (typeof row !== 'object' || row === null) return;
    // The fields are looked at one by one: what the schema refused may be anything.
    const total = row as TotalRow;
    const pointer = `${table.pointer}/${i}`;
    const key = keyOf(total);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, i);
    else report(pointer, `is a total of the same as row ${first + 1} (expected each total once)`);
    if ((total.amount === null || typeof total.amount === 'number') && !statusFits(total))
      report(`${pointer}/amount`, statusProblem(total));
  });
}

function statusProblem({amount, amountStatus}: TotalRow): string {
  if (amount !== null) {
    return `a number stands beside amountStatus ${foundText(amountStatus)}, which says that there is none (expected null)`;
  }
  if (amountStatus === undefined)
    return `null without amountStatus (expected a reason: ${withoutNumber.join(', ')})`;
  if (!withoutNumber.includes(amountStatus)) {
    return `null with amountStatus ${foundText(amountStatus)}, which qualifies a number (expected ${withoutNumber.join(', ')})`;
  }
  return `counts of invoices or suppliers stand beside a hidden amount (expected none: they give it away)`;
}
