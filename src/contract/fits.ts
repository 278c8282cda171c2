import {isHttps, withoutNumber} from './consistent.js';
import {dateProblems} from './date-problems.js';
import {field} from './place-words.js';
import {inOrder, references, rowKeys} from './references.js';
import type {Report} from './report.js';
import {stepProblems} from './step-problems.js';
import {tablesIn} from './tables-in.js';

type Row = Readonly<Record<string, unknown>>;

/**
 * Whether the parts of a scorecard, network, survey or insight document that keeps to its schema fit one another. What
 * does not fit is named by `crossProblemsOfKind`, which says no to the same documents.
 *
 * @param copy - what the schema names of the document
 */
export function fits(kind: string, copy: unknown, document: unknown): boolean {
  const tables = tablesIn(copy);
  const rows = (name: string) => (tables.get(name)?.rows ?? []) as readonly Row[];
  const withId = (name: string) => rows(name).filter(({id}) => id !== undefined);
  const ids = (name: string) => new Set(withId(name).map(({id}) => id));
  return (
    resourcesFit(document) &&
    [...tables.keys()].every(
      (name) => rows(name).every(rowFits) && distinct(withId(name), ['id']),
    ) &&
    Object.entries(rowKeys[kind] ?? {}).every(([name, key]) => distinct(rows(name), key)) &&
    (references[kind] ?? []).every(([name, column, to]) => {
      const known = ids(to);
      return rows(name).every((row) => row[column] === undefined || known.has(row[column]));
    }) &&
    optionsFit(document, rows('answers')) &&
    fine((report) => {
      dateProblems(kind, document, report);
      stepProblems(kind, tables, report);
    })
  );
}

/** Whether nothing is reported. */
function fine(check: (report: Report) => void): boolean {
  let found = false;
  check(() => (found = true));
  return !found;
}

/** Whether tables have names of their own and hold rows or name a file, and links lead where a chart may link to. */
function resourcesFit(document: unknown): boolean {
  // The schema has checked these lists.
  const list = (name: string) => (field(document, name) ?? []) as readonly Row[];
  const resources = list('resources');
  return (
    new Set(resources.map((each) => each['name'])).size === resources.length &&
    resources.every(({data, path}) => data ?? path) &&
    [...list('sources'), ...list('licenses')].every(
      ({path}) => typeof path !== 'string' || isHttps(path),
    )
  );
}

/** Whether each row has values of its own in these columns. */
function distinct(rows: readonly Row[], key: readonly string[]): boolean {
  const keys = rows.map((row) => JSON.stringify(key.map((name) => row[name] ?? null)));
  return new Set(keys).size === keys.length;
}

function rowFits(row: Row): boolean {
  return (
    Object.keys(row).every((name) => statusFits(row, name)) &&
    companyFits(row['id']) &&
    inOrder.every(([low, high]) => ordered(row[low], row[high])) &&
    (row['consent'] === undefined || shownFits(row))
  );
}

function statusFits(row: Row, name: string): boolean {
  const value = row[name];
  const status = row[`${name}Status`];
  const hides = withoutNumber.includes(String(status));
  if (value === null) return hides;
  return typeof value !== 'number' || !hides || status === 'u';
}

function companyFits(id: unknown): boolean {
  return typeof id !== 'string' || !id.startsWith('GB-COH-') || id.length === 15;
}

function ordered(low: unknown, high: unknown): boolean {
  if (typeof low === 'number' && typeof high === 'number') return low <= high;
  return typeof low !== 'string' || typeof high !== 'string' || low <= high;
}

/** Whether what people said may be shown, and what shows them can be followed by everyone. */
function shownFits({consent, kind, text, address, captions, transcript, ...row}: Row): boolean {
  if (consent === 'withdrawn')
    return [text, address, captions, transcript, row['who'], row['when']].every(
      (each) => each === undefined,
    );
  return (
    (text ?? address) !== undefined &&
    (kind !== 'video' || captions !== undefined) &&
    (kind !== 'audio' || transcript !== undefined)
  );
}

/** Whether answers of a survey are among the options of its scale. */
function optionsFit(document: unknown, answers: readonly Row[]): boolean {
  const options = field(field(field(document, 'survey'), 'scale'), 'options');
  if (!Array.isArray(options)) return true;
  const values = new Set(options.map((option: unknown) => field(option, 'value')));
  return answers.every(({option}) => option === undefined || values.has(option));
}
