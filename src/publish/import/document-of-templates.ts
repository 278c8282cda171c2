import {ContractError} from '../../contract/contract-error.js';
import {tables} from '../../contract/generated/tables.js';
import {nearestWord} from '../../contract/nearest-word.js';
import type {Problem} from '../../contract/problem.js';
import {LoadError} from '../../load/load-error.js';
import type {AnyDocument, AnyResource} from '../documents/any-document.js';
import {cleanText} from '../read/clean-text.js';
import type {SourceRow} from '../read/source-row.js';
import {guidance} from '../template/guidance.js';
import {GUIDE} from '../template/templates.js';
import {templateCell, type TemplateCellType} from './template-cell.js';
import type {TemplateName} from './template-of.js';

/** A template that was filled in. */
export interface FilledTemplate extends TemplateName {
  /** The file's name, for messages. */
  readonly name: string;
  readonly rows: Iterable<SourceRow>;
}

/** A document, and headers that it has no place for. */
export interface FilledDocument {
  readonly document: AnyDocument;
  /** One sentence each. */
  readonly notes: readonly string[];
}

/**
 * A document from filled-in templates of one kind, a file a table. Rows that guide and blank rows are passed over; a number that is not
 * there beside a status is null. Tables without a row are left out.
 *
 * @param head - the document without its tables, as `<kind>-facts.json` has it
 * @throws LoadError when a file has no header
 * @throws ContractError naming every cell that cannot be read
 * @throws RangeError when the files are of two kinds, or two are of one table
 */
export function documentOfTemplates(
  files: readonly FilledTemplate[],
  head: object,
): FilledDocument {
  const kinds = [...new Set(files.map(({kind}) => kind))];
  const [kind = ''] = kinds;
  if (kinds.length !== 1)
    throw new RangeError(`templates of ${kinds.join(' and ')} were given (expected one kind)`);
  const named = files.map(({table}) => table);
  const twice = named.find((table, at) => named.indexOf(table) !== at);
  if (twice !== undefined)
    throw new RangeError(`two templates of the table ${twice} were given (expected one)`);
  const examples = guidance(kind);
  const problems: Problem[] = [];
  const notes: string[] = [];
  const read = files.map((file): AnyResource => {
    const given = new Map(examples.get(file.table)?.map(({name, example}) => [name, example]));
    const types = Object.entries(tables[kind]?.[file.table] ?? {}).map(
      ([name, type]): [string, TemplateCellType] => [name, {type, example: given.get(name) ?? ''}],
    );
    return {name: file.table, data: rowsOf(file, new Map(types), {problems, notes})};
  });
  if (problems.length) throw new ContractError(problems);
  const resources = read.filter(({data}) => Array.isArray(data) && data.length);
  const document: object = {$schema: `schemas/${kind}.v1.json`, ...head, resources};
  // Its caller checks it, as every document is checked before it is used.
  return {document: document as AnyDocument, notes};
}

interface Found {
  readonly problems: Problem[];
  readonly notes: string[];
}

function rowsOf(
  {name, rows: given}: FilledTemplate,
  types: ReadonlyMap<string, TemplateCellType>,
  {problems, notes}: Found,
): readonly object[] {
  const rows = [...given];
  const top = rows.findIndex(({cells}) => cells.some((cell) => types.has(cleanText(cell))));
  const header = rows[top]?.cells.map(cleanText);
  if (!header)
    throw new LoadError(
      'not-csv',
      `${name} has no header of ours (expected ${[...types.keys()].join(', ')})`,
    );
  for (const strange of header.filter((each) => each && !types.has(each))) {
    const near = nearestWord(strange, types.keys());
    notes.push(
      `${name}: the column ${strange} is not read${near === undefined ? '' : `; did you mean ${near}?`}`,
    );
  }
  return rows.slice(top + 1).flatMap((row) => {
    if (row.cells[0]?.startsWith(GUIDE) || !row.cells.some((cell) => cleanText(cell))) return [];
    return [rowOf(row, header, {name, types, problems})];
  });
}

function rowOf(
  {line, cells}: SourceRow,
  header: readonly string[],
  {
    name,
    types,
    problems,
  }: {
    readonly name: string;
    readonly types: ReadonlyMap<string, TemplateCellType>;
    readonly problems: Problem[];
  },
): object {
  const row: Record<string, unknown> = {};
  cells.forEach((cell, at) => {
    const column = header[at] ?? '';
    const type = types.get(column);
    const found = type ? templateCell(cell, type) : undefined;
    if (found?.kind === 'value') row[column] = found.value;
    if (found?.kind === 'problem') {
      const place = `${name} row ${line}, ${column}`;
      const message = `${place}: "${cleanText(cell).slice(0, 40)}" (expected ${found.expected})`;
      problems.push({place, pointer: '', message});
    }
    if (at >= header.length && cleanText(cell)) {
      const place = `${name} row ${line}`;
      const message = `${place}: a cell more than the header has, "${cleanText(cell).slice(0, 40)}" (expected ${header.length}; is a comma in a text without quotation marks?)`;
      problems.push({place, pointer: '', message});
    }
  });
  for (const column of types.keys()) {
    if (`${column}Status` in row && !(column in row)) row[column] = null;
  }
  return row;
}
