import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {personalFindings} from '../check/personal-findings.js';
import {feedbackColumns, type FeedbackColumn} from '../insight/feedback-rows.js';
import {ruleSets} from '../suppress/rule-sets.js';
import {ContractError} from '../../contract/contract-error.js';
import {parseJson} from '../../load/parse-json.js';
import {listCsv} from '../convert/list-csv.js';
import {documentPieces} from '../documents/document-pieces.js';
import {kindOf} from '../documents/kind-of.js';
import {problemsIn} from '../documents/problems-in.js';
import {aliasesIn} from '../import/aliases-in.js';
import type {ImportFacts} from '../import/import-document.js';
import {importFiles} from '../import/import-files.js';
import type {LeftOut} from '../import/left-out.js';
import {templateOf} from '../import/template-of.js';
import {amountInText} from '../read/amount-in-text.js';
import type {Command, Given, Streams} from './command.js';
import {outOption} from './out-option.js';
import {out} from './out.js';

const instruments: readonly ImportFacts['instrument'][] = ['payment', 'grant', 'contract'];

export const importCommand: Command = {
  name: 'import',
  summary:
    'makes a document from the files that public bodies publish, from coded comments, or from filled-in templates',
  usage: 'FILE… [--commissioner NAME] [--facts FILE] [--left-out FILE] --out DOC.json',
  options: {
    commissioner: {
      type: 'string',
      value: 'NAME',
      description: 'who paid, where the files do not say',
    },
    facts: {
      type: 'string',
      value: 'FILE',
      description: 'title, licences, sources and facts, as template writes them',
    },
    'left-out': {
      type: 'string',
      value: 'FILE',
      description: 'where to list every row that is not in the document, with its reason, as CSV',
    },
    threshold: {
      type: 'string',
      value: 'POUNDS',
      description: 'leave out smaller payments, after the lines of a transaction were added',
    },
    title: {type: 'string', value: 'TEXT', description: 'title of the document'},
    period: {
      type: 'string',
      value: 'PERIOD',
      description: 'such as 2018-19; from the dates when left out',
    },
    instrument: {
      type: 'string',
      value: 'WORD',
      description: `${instruments.join(', ')}; from the headers when left out`,
    },
    vcse: {
      type: 'boolean',
      description: 'all who were paid are VCSEs, as in a list of grants to them',
    },
    aliases: {
      type: 'string',
      value: 'FILE',
      description: 'your own spellings of headers, JSON: {"supplier": ["Paid to whom"]}',
    },
    sheet: {
      type: 'string',
      value: 'NAME',
      description: 'the sheet of a workbook; the longest when left out',
    },
    quarters: {
      type: 'string',
      value: 'WORD',
      description: 'of coded comments: financial or calendar; else as the sheet About says',
    },
    rules: {
      type: 'string',
      value: 'RULES',
      description: `of coded comments, for small numbers: ${[...Object.keys(ruleSets), 'none'].join(', ')}; under-five when left out`,
    },
    by: {
      type: 'string',
      value: 'COLUMNS',
      multiple: true,
      description:
        'of coded comments: a set of numbers, such as theme,feeling,service,place,period; the usual sets when left out',
    },
    strict: {
      type: 'boolean',
      description: 'a refused row, or a total that differs, ends with exit code 1',
    },
    ...outOption,
  },
  example:
    'vcse-charts import april.csv may.xlsx --commissioner "Example Council" --left-out left-out.csv --out payments.json',
  async run(given, streams) {
    const files = given.files
      .filter((path) => !isFacts(path))
      .map((path) => ({name: basename(path), read: () => readFile(path)}));
    const {document, reports, leftOut, differing} = await importFiles(files, {
      commissioner: given.text('commissioner'),
      title: given.text('title'),
      period: given.text('period'),
      instrument: instrumentIn(given),
      threshold: thresholdIn(given),
      sector: given.flag('vcse') ? 'vcse' : undefined,
      aliases: await aliasesOf(given),
      sheet: given.text('sheet'),
      facts: await factsOf(given),
      quarters: quartersIn(given),
      rules: given.text('rules'),
      by: columnsIn(given),
      onStep: streams.step,
    });
    for (const report of reports) streams.err(report);
    await list(given.text('left-out'), leftOut, streams);
    streams.step?.('checking');
    const problems = problemsIn(document, 'the document');
    if (problems.length) throw new ContractError(problems);
    const personal = kindOf(document) === 'insight' ? personalFindings(document) : [];
    if (personal.length)
      throw new ContractError(personal.map(({text}) => ({place: '', pointer: '', message: text})));
    streams.step?.('writing');
    await out(given.text('out'), documentPieces(document), streams);
    const bad = differing.length || leftOut.some(({kind}) => kind === 'refused');
    return given.flag('strict') && bad ? 1 : 0;
  },
};

/** Lists what was left out in a file, or says the first of what was refused. */
async function list(
  path: string | undefined,
  leftOut: readonly LeftOut[],
  streams: Streams,
): Promise<void> {
  if (path !== undefined) {
    const rows = leftOut.map((row) => ({...row}));
    await out(
      path,
      listCsv(rows, ['file', 'line', 'rows', 'kind', 'reason', 'amount', 'text']),
      streams,
    );
    streams.err(`Every row that is not in the document is listed in ${path}\n`);
    return;
  }
  const refused = leftOut.filter(({kind}) => kind === 'refused');
  for (const {file, line, reason} of refused.slice(0, SAID))
    streams.err(`${file} row ${line}: ${reason}\n`);
  if (refused.length > SAID)
    streams.err(`and ${refused.length - SAID} more: list them with --left-out FILE\n`);
}

/** Refusals that are said one by one; more are for a file. */
const SAID = 20;

/** The facts given, or those that template wrote beside the first file. */
async function factsOf(given: Given): Promise<object | undefined> {
  const [first = ''] = given.files;
  const kind = templateOf(basename(first))?.kind;
  const beside = kind === undefined ? undefined : join(dirname(first), `${kind}-facts.json`);
  const path =
    given.text('facts') ??
    given.files.find(isFacts) ??
    (beside !== undefined && existsSync(beside) ? beside : undefined);
  if (path === undefined) return undefined;
  const facts = await jsonIn(path);
  if (typeof facts === 'object' && facts !== null && !Array.isArray(facts)) return facts;
  throw new RangeError(
    `invalid ${basename(path)}: no object (expected as vcse-charts template writes it)`,
  );
}

function isFacts(path: string): boolean {
  return /^[a-z]+-facts\.json$/.test(basename(path));
}

async function aliasesOf(given: Given): Promise<ReturnType<typeof aliasesIn> | undefined> {
  const path = given.text('aliases');
  return path === undefined ? undefined : aliasesIn(await jsonIn(path), basename(path));
}

function instrumentIn(given: Given): ImportFacts['instrument'] | undefined {
  const word = given.text('instrument');
  const known = instruments.find((each) => each === word);
  if (word !== undefined && !known)
    throw new RangeError(`unknown --instrument ${word} (expected ${instruments.join(', ')})`);
  return known;
}

function quartersIn(given: Given): 'financial' | 'calendar' | undefined {
  const word = given.text('quarters');
  const known = (['financial', 'calendar'] as const).find((each) => each === word);
  if (word !== undefined && !known)
    throw new RangeError(`unknown --quarters ${word} (expected financial or calendar)`);
  return known;
}

function columnsIn(given: Given): readonly (readonly FeedbackColumn[])[] | undefined {
  const sets = given.texts('by').map((text) =>
    text.split(',').map((word) => {
      const known = feedbackColumns.find((each) => each === word.trim());
      if (known) return known;
      throw new RangeError(`unknown --by ${word} (expected ${feedbackColumns.join(', ')})`);
    }),
  );
  return sets.length ? sets : undefined;
}

function thresholdIn(given: Given): number | undefined {
  const text = given.text('threshold');
  if (text === undefined) return undefined;
  const amount = amountInText(text);
  if (amount.kind === 'amount' && amount.value >= 0) return amount.value;
  throw new RangeError(`unknown --threshold ${text} (expected pounds, such as 25000)`);
}

async function jsonIn(path: string): Promise<unknown> {
  return parseJson(await readFile(path, 'utf8'), basename(path));
}
