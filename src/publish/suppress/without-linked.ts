import type {AnyDocument} from '../documents/any-document.js';
import {rowsOf} from '../documents/rows-of.js';
import {withRows} from '../documents/with-rows.js';
import type {TableRow} from './table-row.js';

/** A document without the numbers elsewhere in it that would give hidden ones away, and what was taken out. */
export interface Unlinked {
  readonly document: AnyDocument;
  /** One sentence each. */
  readonly notes: readonly string[];
}

/**
 * Takes out of a document what stands in its other tables and tells a hidden number of this one: of a survey, the respondents of a
 * group whose answers are hidden, and the mean of hidden answers.
 *
 * @param hidden - rows of the table in which a number is hidden
 * @throws RangeError when a whole table tells hidden numbers: payments beside totals of them
 */
export function withoutLinked(
  document: AnyDocument,
  table: string,
  hidden: readonly TableRow[],
): Unlinked {
  if (!hidden.length) return {document, notes: []};
  if (table === 'totals' && rowsOf(document, 'payments').length)
    throw new RangeError(
      'the table payments tells what is hidden in totals (expected a document without it: see vcse-charts summarise)',
    );
  if (table !== 'answers' && table !== 'choices') return {document, notes: []};
  const notes: string[] = [];
  const groups = new Set(hidden.map(({group}) => group));
  const cells = new Set(hidden.map(({statement, group}) => JSON.stringify([statement, group])));
  const respondents = rowsOf<TableRow>(document, 'groups').map((row) => {
    if (!groups.has(row['id']) || row['respondents'] === undefined) return row;
    notes.push(
      `groups, ${String(row['id'])}: respondents left out, since hidden numbers follow from it`,
    );
    const {respondents: _, ...rest} = row;
    return rest;
  });
  const means = rowsOf<TableRow>(document, 'means').map((row) => {
    const {statement, group} = row;
    if (!cells.has(JSON.stringify([statement, group])) || row['mean'] === null) return row;
    notes.push(
      `means, ${String(statement)}, ${String(group)}: mean hidden, since hidden numbers follow from it`,
    );
    return {statement, group, mean: null, meanStatus: 'c'};
  });
  let safe = document;
  if (respondents.length) safe = withRows(safe, 'groups', respondents);
  if (means.length) safe = withRows(safe, 'means', means);
  return {document: safe, notes};
}
