import {basename} from 'node:path';
import {tables} from '../../contract/generated/tables.js';
import type {AnyDocument} from '../documents/any-document.js';
import {documentPieces} from '../documents/document-pieces.js';
import {kindOf} from '../documents/kind-of.js';
import {openDocument} from '../documents/open-document.js';
import {rowsOf} from '../documents/rows-of.js';
import {withDisclosure} from '../documents/with-disclosure.js';
import {withRows} from '../documents/with-rows.js';
import {differenceText} from '../suppress/difference-text.js';
import {ruleSets} from '../suppress/rule-sets.js';
import {suppress} from '../suppress/suppress.js';
import {suppressionReportText} from '../suppress/suppression-report-text.js';
import type {TableRow} from '../suppress/table-row.js';
import {usualColumns} from '../suppress/usual-columns.js';
import {withoutLinked} from '../suppress/without-linked.js';
import type {Command, Given} from './command.js';
import {oneFile} from './one-file.js';
import {outOption} from './out-option.js';
import {out} from './out.js';
import {toldTogether} from './told-together.js';

export const suppressCommand: Command = {
  name: 'suppress',
  summary: 'hides small numbers, and those from which they could be worked out',
  usage: 'DOC.json --table NAME --rules RULES [--against DOC] [--report FILE] --out DOC.json',
  options: {
    table: {
      type: 'string',
      value: 'NAME',
      description: `${Object.keys(usualColumns).join(', ')}, or another`,
    },
    rules: {type: 'string', value: 'RULES', description: Object.keys(ruleSets).join(', ')},
    by: {
      type: 'string',
      value: 'COLUMN',
      multiple: true,
      description: 'a column that the numbers are by; a row without it is a total over it',
    },
    measure: {
      type: 'string',
      value: 'COLUMN',
      multiple: true,
      description: 'a column of counts to protect',
    },
    derived: {
      type: 'string',
      value: 'COLUMN=COUNT',
      multiple: true,
      description: 'a column made from a count, hidden with it, such as amount=suppliers',
    },
    against: {
      type: 'string',
      value: 'DOC',
      multiple: true,
      description: 'a document that is published already: nothing may follow from the two together',
    },
    sets: {
      type: 'string',
      value: 'FILE',
      description:
        'areas and those that they are parts of, CSV: part, whole; to compare sets of areas',
    },
    report: {type: 'string', value: 'FILE', description: 'where to write what was hidden and why'},
    ...outOption,
  },
  example:
    'vcse-charts suppress survey.json --table answers --rules ten-five --report hidden.txt --out public/survey.json',
  async run(given, streams) {
    const rules = Object.values(ruleSets).find(({name}) => name === given.text('rules'));
    if (!rules)
      throw new RangeError(
        `unknown --rules ${given.text('rules') ?? ''} (expected ${Object.keys(ruleSets).join(', ')})`,
      );
    const document = await openDocument(oneFile(given));
    const table = given.text('table') ?? '';
    const rows = rowsOf<TableRow>(document, table);
    if (!rows.length) throw new RangeError(`unknown or empty --table ${table}`);
    const dimensions = columns(given, 'by', usualColumns[table]?.dimensions);
    const measures = columns(given, 'measure', usualColumns[table]?.measures);
    const used = dimensions.filter((name) => rows.some((row) => row[name] !== undefined));
    checkColumns(rows, used, measures);
    streams.step?.(`hiding in ${rows.length.toLocaleString('en-GB')} rows`);
    const options = {dimensions: used, measures, rules};
    const {rows: safe, report} = suppress(rows, {...options, derived: derivedFrom(given)});
    const told = await toldTogether(given, {document, table, rows: safe, ...options});
    if (told.length) {
      for (const {against, difference} of told)
        streams.err(`together with ${basename(against)}: ${differenceText(difference)}\n`);
      streams.err(`Nothing was written.\n`);
      return 1;
    }
    const hiddenRows = safe.filter((row) =>
      Object.entries(row).some(([name, value]) => value === null && row[`${name}Status`] === 'c'),
    );
    const unlinked = withoutLinked(document, table, hiddenRows);
    const hidden = withRows(
      unlinked.document,
      table,
      safe.map((row) => known(document, table, row)),
    );
    const text = [suppressionReportText(report), ...unlinked.notes].join('\n');
    if (given.text('report') === undefined) streams.err(`${text}\n`);
    else await out(given.text('report'), `${text}\n`, streams);
    const {name, roundTo, description} = {roundTo: undefined, ...rules};
    const said = {rules: name, ...(roundTo ? {roundedTo: roundTo} : {}), note: description};
    await out(given.text('out'), documentPieces(withDisclosure(hidden, said)), streams);
    return 0;
  },
};

/** Columns that are by what they should be, before anything is hidden. */
function checkColumns(
  rows: readonly TableRow[],
  dimensions: readonly string[],
  measures: readonly string[],
): void {
  for (const measure of measures) {
    if (!rows.some((row) => row[measure] !== undefined))
      throw new RangeError(`unknown --measure ${measure}: no row has it`);
    const at = rows.findIndex((row) => typeof row[measure] === 'string');
    if (at >= 0)
      throw new RangeError(
        `row ${at + 1}, ${measure}: "${String(rows[at]?.[measure])}" is text (expected a number)`,
      );
  }
  if (!dimensions.length) throw new RangeError('missing --by: no row has a column that it is by');
  for (const dimension of dimensions) {
    const at = rows.findIndex((row) => typeof row[dimension] === 'object');
    if (at >= 0)
      throw new RangeError(
        `row ${at + 1}, ${dimension}: nothing (expected text, or no such column)`,
      );
  }
}

function columns(given: Given, option: string, known: readonly string[] = []): readonly string[] {
  const named = given.texts(option);
  if (!named.length && !known.length)
    throw new RangeError(`missing --${option}: nothing is known of this table`);
  return named.length ? named : known;
}

function derivedFrom(given: Given): Readonly<Record<string, readonly string[]>> {
  const pairs = given.texts('derived').map((text): [string, readonly string[]] => {
    const [column = '', counts = ''] = text.split('=');
    if (!column || !counts)
      throw new RangeError(
        `unknown --derived ${text} (expected a column, =, and the count it is made from)`,
      );
    return [column, counts.split(',')];
  });
  return Object.fromEntries(pairs);
}

/** A row as the contract has it: a hidden number that has no status of its own is left out. */
function known(document: AnyDocument, table: string, row: TableRow): TableRow {
  const names = Object.keys(tables[kindOf(document) ?? '']?.[table] ?? {});
  return Object.fromEntries(
    Object.entries(row).filter(
      ([name, value]) =>
        names.includes(name) && !(value === null && !names.includes(`${name}Status`)),
    ),
  );
}
