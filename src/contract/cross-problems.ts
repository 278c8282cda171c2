import {isHttps, keyOf, statusFits, withoutNumber} from './consistent.js';
import {foundText} from './found-text.js';
import type {CommissionerRow, TotalRow} from './generated/spend.js';
import {nearestWord} from './nearest-word.js';
import {field, placeWords} from './place-words.js';
import type {Problem} from './problem.js';

/** Above this many known identifiers the nearest one is not looked for: it would take too long. */
const MANY = 3000;

/** What is wrong between the parts of a document. Rows that the schema refuses are passed over. */
export function crossProblems(input: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  const tables = tablesOf(input);
  const report = (pointer: string, text: string) => {
    const place = placeWords(pointer, input);
    problems.push({place, pointer, message: `${place}: ${text}`});
  };
  namesTwice(input, report);
  if (Array.isArray(field(input, 'resources')) && !tables.has('totals')) {
    report('/resources', 'there is no table named totals (expected one, with the figures)');
  }
  const payers = identifiers(tables.get('commissioners'), report);
  const paid = identifiers(tables.get('suppliers'), report);
  invoiceCounts(tables.get('commissioners'), report);
  totals(tables.get('totals'), {commissioner: payers, supplier: paid}, report);
  links(input, report);
  return problems;
}

type Report = (pointer: string, text: string) => void;

/** A table's rows and where they stand. */
interface Table {
  readonly pointer: string;
  readonly rows: readonly unknown[];
}

function tablesOf(input: unknown): ReadonlyMap<string, Table> {
  const resources = field(input, 'resources');
  const tables = new Map<string, Table>();
  if (!Array.isArray(resources)) return tables;
  resources.forEach((resource: unknown, i) => {
    const name = field(resource, 'name');
    const rows = field(resource, 'data');
    if (typeof name === 'string' && Array.isArray(rows) && !tables.has(name)) {
      tables.set(name, {pointer: `/resources/${i}/data`, rows});
    }
  });
  return tables;
}

function namesTwice(input: unknown, report: Report): void {
  const resources = field(input, 'resources');
  const seen = new Map<unknown, number>();
  if (!Array.isArray(resources)) return;
  resources.forEach((resource: unknown, i) => {
    const name = field(resource, 'name');
    const first = seen.get(name);
    if (typeof name === 'string' && first !== undefined) {
      report(
        `/resources/${i}/name`,
        `${foundText(name)} names resource ${first + 1} already (expected one table of a name)`,
      );
    } else seen.set(name, i);
  });
}

/** Identifiers of a table, each with its row; repeated ones are reported with both rows. */
function identifiers(table: Table | undefined, report: Report): ReadonlyMap<string, number> {
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

function invoiceCounts(table: Table | undefined, report: Report): void {
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

function totals(
  table: Table | undefined,
  known: Readonly<Record<'commissioner' | 'supplier', ReadonlyMap<string, number>>>,
  report: Report,
): void {
  const seen = new Map<string, number>();
  table?.rows.forEach((row, i) => {
    if (typeof row !== 'object' || row === null) return;
    // The fields are looked at one by one: what the schema refused may be anything.
    const total = row as TotalRow;
    const pointer = `${table.pointer}/${i}`;
    for (const name of ['commissioner', 'supplier'] as const) {
      const id: unknown = total[name];
      if (typeof id !== 'string' || known[name].has(id)) continue;
      const near = known[name].size < MANY ? nearestWord(id, known[name].keys()) : undefined;
      report(
        `${pointer}/${name}`,
        `unknown ${name} ${foundText(id)} (expected an id of the table ${name}s${near ? `; did you mean ${near}?` : ''})`,
      );
    }
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

function links(input: unknown, report: Report): void {
  for (const list of ['sources', 'licenses']) {
    const entries = field(input, list);
    if (!Array.isArray(entries)) continue;
    entries.forEach((entry: unknown, i) => {
      const path = field(entry, 'path');
      if (typeof path !== 'string' || isHttps(path)) return;
      const cure = path.startsWith('http://') ? `; try https://${path.slice(7, 60)}` : '';
      report(
        `/${list}/${i}/path`,
        `${foundText(path)} cannot be linked to (expected an address starting with https://${cure})`,
      );
    });
  }
}
