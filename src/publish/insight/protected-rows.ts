import {feedbackParts} from '../suppress/feedback-parts.js';
import type {RuleSet} from '../suppress/rule-sets.js';
import {suppress} from '../suppress/suppress.js';
import type {TableRow} from '../suppress/table-row.js';
import {usualColumns} from '../suppress/usual-columns.js';

/** A table that may be published. */
export interface ProtectedRows {
  readonly rows: readonly TableRow[];
  /** Numbers that were hidden because they are small. */
  readonly small: number;
  /** Further numbers, from which a small one could be worked out. */
  readonly more: number;
}

/**
 * A table with its small numbers hidden, and every further one from which such a number could be worked out. Themes of feedback are
 * protected one by one, since they do not add up.
 *
 * @param rules - `undefined` hides nothing
 */
export function protectedRows(
  table: 'feedback' | 'steps',
  given: readonly object[],
  rules: RuleSet | undefined,
): ProtectedRows {
  // Rows of the contract's tables hold texts and numbers alone.
  const rows = given as readonly TableRow[];
  if (!rules || !rows.length) return {rows, small: 0, more: 0};
  const {dimensions = [], measures = []} = usualColumns[table] ?? {};
  const used = dimensions.filter((name) => rows.some((row) => row[name] !== undefined));
  const safe = [...rows];
  let small = 0;
  let more = 0;
  for (const part of table === 'feedback' ? feedbackParts(rows) : [[...rows.keys()]]) {
    const own = part.map((place) => rows[place] ?? {});
    const {rows: hidden, report} = suppress(own, {dimensions: used, measures, rules});
    part.forEach((place, at) => {
      safe[place] = hidden[at] ?? {};
    });
    small += report.counts['small number'];
    more += report.hidden.length - report.counts['small number'];
  }
  return {rows: safe, small, more};
}
