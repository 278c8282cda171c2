import {tables as tablesOfKinds} from './generated/tables.js';
import {consentProblems} from './consent-problems.js';
import {dateProblems} from './date-problems.js';
import {foundText} from './found-text.js';
import {identifierProblems} from './identifier-problems.js';
import {linkProblems} from './link-problems.js';
import {field, placeWords} from './place-words.js';
import type {Problem} from './problem.js';
import {referenceProblems} from './reference-problems.js';
import {references, rowKeys} from './references.js';
import {resourceProblems} from './resource-problems.js';
import {rowProblems} from './row-problems.js';
import {statusProblems} from './status-problems.js';
import {stepProblems} from './step-problems.js';
import type {Report} from './report.js';
import {tablesIn, type TableIn} from './tables-in.js';

/**
 * What is wrong between the parts of a scorecard, network, survey or insight document. Rows that the schema refuses are
 * passed over.
 */
export function crossProblemsOfKind(kind: string, input: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (pointer: string, text: string) => {
    const place = placeWords(pointer, input);
    problems.push({place, pointer, message: `${place}: ${text}`});
  };
  const columnsOf = tablesOfKinds[kind] ?? {};
  const tables = new Map(
    [...tablesIn(input)].map(([name, table]) => [name, withColumns(table, columnsOf[name] ?? {})]),
  );
  const known = new Map<string, ReadonlyMap<string, number>>();
  resourceProblems(input, report);
  for (const [name, columns] of Object.entries(columnsOf)) {
    if (columns['id']) known.set(name, identifierProblems(tables.get(name), report));
    statusProblems(tables.get(name), Object.keys(columns), report);
    rowProblems(tables.get(name), rowKeys[kind]?.[name] ?? [], report);
    if (columns['consent']) consentProblems(tables.get(name), report);
  }
  for (const [table, column, to] of references[kind] ?? []) {
    referenceProblems(tables.get(table), [{column, to, known: known.get(to) ?? new Map()}], report);
  }
  dateProblems(kind, input, report);
  optionProblems(tables.get('answers'), input, report);
  stepProblems(kind, tables, report);
  linkProblems(input, report);
  return problems;
}

/** A table with the columns that its schema names: what stands in others is read by nobody. */
function withColumns({pointer, rows}: TableIn, columns: object): TableIn {
  return {
    pointer,
    rows: rows.map((row) =>
      typeof row === 'object' && row !== null
        ? Object.fromEntries(Object.entries(row).filter(([name]) => Object.hasOwn(columns, name)))
        : row,
    ),
  };
}

/** Answers of a survey are among the options of its scale. */
function optionProblems(table: TableIn | undefined, input: unknown, report: Report): void {
  const options = field(field(field(input, 'survey'), 'scale'), 'options');
  if (!Array.isArray(options)) return;
  const values = options.map((option: unknown) => field(option, 'value'));
  table?.rows.forEach((row, i) => {
    const option = field(row, 'option');
    if (option === undefined || values.includes(option)) return;
    report(
      `${table.pointer}/${i}/option`,
      `unknown option ${foundText(option)} (expected ${values.map(String).join(', ')})`,
    );
  });
}
