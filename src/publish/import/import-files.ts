import type {FeedbackColumn} from '../insight/feedback-rows.js';
import type {GivenSheet} from '../insight/filled-sheet.js';
import {importInsight} from '../insight/import-insight.js';
import type {Quarters} from '../insight/quarter-of.js';
import {sheetsOfFile} from '../insight/sheets-of-file.js';
import {LoadError} from '../../load/load-error.js';
import type {AnyDocument, AnyResource} from '../documents/any-document.js';
import type {Aliases} from '../read/aliases.js';
import {rowsOfFile} from '../read/rows-of-file.js';
import {monthsOf} from '../suppress/months-of.js';
import {balance} from './balance.js';
import {documentOfTemplates, type FilledTemplate} from './document-of-templates.js';
import {importDocument, type ImportFacts} from './import-document.js';
import {importReport} from './import-report.js';
import type {LeftOut} from './left-out.js';
import {periodOfLines} from './period-of-lines.js';
import {readFileLines, type ReadFile} from './read-file.js';
import {settledReport} from './settled-report.js';
import {slug} from './slug.js';
import {templateOf} from './template-of.js';

/** A file by its name, without its folder. */
export interface NamedFile {
  readonly name: string;
  /** Asked for once, when the files before it have been read. */
  readonly read: () => Promise<Uint8Array>;
}

/** What the files do not say themselves. */
export interface ImportOptions {
  /** Who paid, where a row does not say. */
  readonly commissioner?: string | undefined;
  readonly title?: string | undefined;
  /** Such as `2018-19`; from the dates when left out. */
  readonly period?: string | undefined;
  /** What the money is; the files' headers tell when left out. */
  readonly instrument?: ImportFacts['instrument'] | undefined;
  /** Pounds; smaller payments are left out, after the lines of a transaction were added. */
  readonly threshold?: number | undefined;
  readonly sector?: 'vcse' | undefined;
  /** A publisher's own spellings of headers. */
  readonly aliases?: Aliases | undefined;
  readonly sheet?: string | undefined;
  /** Title, licences, sources and facts as `<kind>-facts.json` has them; they win over what is worked out. */
  readonly facts?: object | undefined;
  /** Of coded comments: quarters of which years; else as the sheet About says. */
  readonly quarters?: Quarters | undefined;
  /** Of coded comments: the rules for small numbers, `none` for none; `under-five` when left out. */
  readonly rules?: string | undefined;
  /** Of coded comments: sets of columns that numbers are by; the usual ones when left out. */
  readonly by?: readonly (readonly FeedbackColumn[])[] | undefined;
  /** Told what is being done now. */
  readonly onStep?: ((what: string) => void) | undefined;
}

/** A document, and what became of every row of every file. */
export interface ImportedFiles {
  readonly document: AnyDocument;
  /** For a person, one text a file and one for all. */
  readonly reports: readonly string[];
  /** Every row that is no payment of the document, with its reason. */
  readonly leftOut: readonly LeftOut[];
  /** Names of the files whose own total differs from their rows. */
  readonly differing: readonly string[];
}

/**
 * A document from published files of payments or grants, from coded comments, or from filled-in templates of one kind. Templates of other tables than
 * payments and totals (`spend-commissioners.csv`) may lie beside files of payments, and say more of what those name.
 *
 * The document is not checked.
 *
 * @throws LoadError when a file cannot be read
 * @throws ContractError when cells of a template cannot be read, or what people said may not be published
 * @throws RangeError when what is given does not fit together
 */
export async function importFiles(
  files: readonly NamedFile[],
  options: ImportOptions = {},
): Promise<ImportedFiles> {
  const {onStep, sheet, facts} = options;
  const templates: FilledTemplate[] = [];
  const read: ReadFile[] = [];
  const said: {name: string; sheets: readonly GivenSheet[]; raw: boolean}[] = [];
  for (const [at, {name, read: bytesOf}] of files.entries()) {
    const step = `reading ${name}${files.length > 1 ? `, ${at + 1} of ${files.length}` : ''}`;
    onStep?.(step);
    const template = templateOf(name);
    if (template) {
      templates.push({...template, name, rows: await rowsOfFile(await bytesOf(), name)});
      continue;
    }
    const bytes = await bytesOf();
    const found = await sheetsOfFile(bytes, name);
    if (found) {
      said.push({name, ...found});
      continue;
    }
    const onRows = (rows: number) => onStep?.(`${step}: ${rows.toLocaleString('en-GB')} rows`);
    read.push(await readFileLines(bytes, {...options, file: name, sheet, onRows}));
  }
  if (said.length) return fromComments(said, [...templates, ...read], options);
  if (!read.length) return fromTemplates(templates, facts);
  const tables = besides(templates);
  onStep?.('adding up');
  return fromAccounts(read, tables, options);
}

function fromComments(
  said: readonly {
    readonly name: string;
    readonly sheets: readonly GivenSheet[];
    readonly raw: boolean;
  }[],
  others: readonly {readonly name: string}[],
  {title, quarters, rules, by, facts}: ImportOptions,
): ImportedFiles {
  const [other] = others;
  if (other)
    throw new RangeError(
      `${other.name} cannot stand beside coded comments in ${said[0]?.name ?? ''} (expected comments.csv, themes.csv, about.csv, or another sheet of the template insight)`,
    );
  const raw = said.some((file) => file.raw);
  const sheets = said.flatMap((file) => file.sheets);
  const {document, report} = importInsight(sheets, {title, quarters, rules, by, facts, raw});
  return {document, reports: [report], leftOut: [], differing: []};
}

function fromTemplates(
  templates: readonly FilledTemplate[],
  facts: object | undefined,
): ImportedFiles {
  if (!facts)
    throw new RangeError(
      'missing --facts: the file that vcse-charts template wrote beside the templates, filled in',
    );
  const {document, notes} = documentOfTemplates(templates, facts);
  if (!document.resources.length)
    throw new LoadError(
      'not-csv',
      `${templates.map(({name}) => name).join(', ')}: nothing is filled in below the guidance`,
    );
  const rows = document.resources.map(
    ({name, data}) => `${name} ${Array.isArray(data) ? data.length : 0}`,
  );
  return {
    document,
    reports: [...notes, `rows read: ${rows.join(', ')}\n`],
    leftOut: [],
    differing: [],
  };
}

/** Tables that describe what the accounts name. */
function besides(templates: readonly FilledTemplate[]): readonly AnyResource[] {
  const [money] = templates.filter(
    ({kind, table}) => kind !== 'spend' || table === 'payments' || table === 'totals',
  );
  if (money)
    throw new RangeError(
      `${money.name} cannot stand beside files of payments (expected spend-commissioners.csv, spend-suppliers.csv, or another that describes them)`,
    );
  return templates.length ? documentOfTemplates(templates, {}).document.resources : [];
}

function fromAccounts(
  read: readonly ReadFile[],
  tables: readonly AnyResource[],
  options: ImportOptions,
): ImportedFiles {
  const lines = read.flatMap((file) => file.lines);
  if (!lines.length)
    throw new LoadError(
      'not-csv',
      `${read.map(({name}) => name).join(', ')}: no row is a payment. The first reason: ${firstReason(read)}`,
    );
  const {facts, threshold, sector} = options;
  const dates = periodOfLines(lines);
  const own = (facts ?? {}) as {readonly spend?: Readonly<Record<string, unknown>>};
  const period = options.period ?? own.spend?.['period'] ?? dates?.period;
  if (typeof period !== 'string')
    throw new RangeError('missing --period: no payment has a date (expected such as 2018-19)');
  const payers = [...new Set(lines.map((line) => line.commissioner))];
  const instrument = options.instrument ?? oneInstrument(read);
  const noun = instrument === 'grant' ? 'Grants' : 'Payments';
  const title = options.title ?? `${noun} by ${payersText(payers)}, ${periodText(period)}`;
  const imported = importDocument(lines, {
    name: slug(title),
    title,
    period,
    sources: read.map(({name, lines: [first]}) => `${first?.commissioner ?? title}, ${name}`),
    instrument,
    vat: oneVat(read),
    threshold,
    sector,
    tables,
  });
  const {resources, ...head} = imported.document;
  const document = {
    ...head,
    ...facts,
    spend: {...(head.spend as object), ...own.spend},
    resources,
  };
  const outside = dates && dates.period === period ? dates.outside : 0;
  return {
    document,
    reports: [...read.map(importReport), settledReport({...imported, document}, outside)],
    leftOut: [...read.flatMap((file) => file.leftOut), ...imported.leftOut],
    differing: read.flatMap((file) => (balance(file).own.kind === 'differs' ? [file.name] : [])),
  };
}

function firstReason(read: readonly ReadFile[]): string {
  const [row] = read.flatMap(({leftOut}) => leftOut.filter(({kind}) => kind === 'refused'));
  return row ? `row ${row.line}, ${row.reason}` : 'nothing stands below the header';
}

function payersText(names: readonly string[]): string {
  if (names.length > 3) return `${names.length.toLocaleString('en-GB')} bodies`;
  return new Intl.ListFormat('en-GB').format(names);
}

const monthName = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A month by its name; other periods as documents write them. */
function periodText(period: string): string {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(period) ?? [];
  const span = monthsOf(period);
  if (!year || !month || !span || span.until - span.from > 1) return period;
  return monthName.format(Date.UTC(Number(year), Number(month) - 1));
}

function oneInstrument(read: readonly ReadFile[]): ImportFacts['instrument'] {
  const [first, second] = new Set(read.map(({instrument}) => instrument));
  if (first === undefined || second === undefined) return first ?? 'payment';
  const of = (instrument: string) =>
    read.find((file) => file.instrument === instrument)?.name ?? '';
  throw new RangeError(
    `${of('grant')} holds grants and ${of('payment')} payments, which are never added (expected one kind of money; if they are the same, say --instrument payment)`,
  );
}

/** What all files say of value added tax; where they differ, nobody can tell. */
function oneVat(read: readonly ReadFile[]): ImportFacts['vat'] {
  const [first, second] = new Set(read.map(({vat}) => vat));
  return second === undefined ? first : 'unknown';
}
