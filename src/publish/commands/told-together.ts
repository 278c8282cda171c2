import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {columnsOfCsv} from '../../load/columns-of-csv.js';
import {rowsOfColumns} from '../../load/rows-of-columns.js';
import type {AnyDocument} from '../documents/any-document.js';
import {kindOf} from '../documents/kind-of.js';
import {openDocument} from '../documents/open-document.js';
import {rowsOf} from '../documents/rows-of.js';
import {containments, type Membership} from '../suppress/containments.js';
import {differencing, type Difference} from '../suppress/differencing.js';
import type {RuleSet} from '../suppress/rule-sets.js';
import type {TableRow} from '../suppress/table-row.js';
import type {Given} from './command.js';

/** A table as it would be published, and how it is read. */
export interface Proposed {
  readonly document: AnyDocument;
  readonly table: string;
  readonly rows: readonly TableRow[];
  readonly dimensions: readonly string[];
  readonly measures: readonly string[];
  readonly rules: RuleSet;
}

/**
 * What a table would tell together with documents that are published already, as `--against` names them, and over sets of areas,
 * as `--sets` and the tables of succession do.
 *
 * @throws RangeError when such a document has no such table, or a set lacks a part or a whole
 */
export async function toldTogether(
  given: Given,
  {document, table, rows, dimensions, measures, rules}: Proposed,
): Promise<readonly {readonly against: string; readonly difference: Difference}[]> {
  const sets = given.text('sets');
  const own = sets === undefined ? [] : memberships(await readFile(sets, 'utf8'), basename(sets));
  const told = [];
  for (const against of given.texts('against')) {
    const earlier = await openDocument(against);
    const published = rowsOf<TableRow>(earlier, table);
    if (!published.length) throw new RangeError(`${basename(against)} has no table ${table}`);
    const merged = [document, earlier].flatMap((each) =>
      rowsOf<{from: string; to: string}>(each, 'succession').map(({from, to}) => ({
        part: from,
        whole: to,
      })),
    );
    const contains = containments(
      {rows: published, period: periodIn(earlier)},
      {rows, period: periodIn(document)},
      {dimensions, memberships: [...own, ...merged]},
    );
    const options = {dimensions, measures, rules, contains};
    for (const difference of differencing(published, rows, options))
      told.push({against, difference});
  }
  return told;
}

function memberships(text: string, name: string): readonly Membership[] {
  return rowsOfColumns(columnsOfCsv(text, {types: {}, name})).map(({part, whole}, at) => {
    if (typeof part === 'string' && typeof whole === 'string') return {part, whole};
    throw new RangeError(`${name} row ${at + 1}: missing part or whole (expected both)`);
  });
}

function periodIn(document: AnyDocument): string | undefined {
  const facts = (document as unknown as Readonly<Record<string, {period?: unknown} | undefined>>)[
    kindOf(document) ?? ''
  ];
  return typeof facts?.period === 'string' ? facts.period : undefined;
}
