import type {AnyDocument} from '../documents/any-document.js';
import type {Disclosure} from '../documents/with-disclosure.js';
import {kindOf} from '../documents/kind-of.js';
import {rowsOf} from '../documents/rows-of.js';
import {feedbackParts} from '../suppress/feedback-parts.js';
import {keyText} from '../suppress/key-text.js';
import {recoverable} from '../suppress/recoverable.js';
import {ruleSets, type RuleSet} from '../suppress/rule-sets.js';
import type {TableRow} from '../suppress/table-row.js';
import {usualColumns} from '../suppress/usual-columns.js';
import type {Finding} from './finding.js';

/** Tables that count people or what they said; how many suppliers somebody has tells of nobody. */
const OF_PEOPLE = ['answers', 'choices', 'feedback', 'steps'];

/** Tables larger than this are not searched for numbers that follow from others: it would take too long. */
const LARGE = 5_000;

/** Named one by one, at most. */
const NAMED = 5;

/**
 * Small counts of people that are shown, and hidden numbers that follow from those shown. Small are those that the document's own rules
 * hide, and from 1 to 7 where it names none of ours.
 *
 * @see SECURITY.md section 7: where only totals and one hidden cell are given, the publisher is warned
 */
export function disclosureFindings(document: AnyDocument): readonly Finding[] {
  const rules = ownRules(document) ?? ruleSets.hospital;
  return OF_PEOPLE.flatMap((table) => {
    const rows = rowsOf<TableRow>(document, table);
    const {dimensions, measures} = usualColumns[table] ?? {dimensions: [], measures: []};
    if (!rows.length) return [];
    return [
      ...smallCounts({table, rows, measures, rules}),
      ...leaks(table, rows, dimensions, measures),
    ];
  });
}

function ownRules(document: AnyDocument): RuleSet | undefined {
  const facts = (document as unknown as Readonly<Record<string, {disclosure?: Disclosure}>>)[
    kindOf(document) ?? ''
  ];
  return Object.values(ruleSets).find(({name}) => name === facts?.disclosure?.rules);
}

function smallCounts({
  table,
  rows,
  measures,
  rules,
}: {
  readonly table: string;
  readonly rows: readonly TableRow[];
  readonly measures: readonly string[];
  readonly rules: RuleSet;
}): readonly Finding[] {
  const small = rows.filter((row) =>
    measures.some((measure) => {
      const value = row[measure];
      return typeof value === 'number' && value > 0 && rules.hides(value);
    }),
  ).length;
  if (!small) return [];
  return [
    {
      level: 'warning',
      about: 'disclosure',
      text: `${small} of ${rows.length} rows of ${table} show a number from ${Math.max(1, rules.protects[0])} to ${rules.protects[1]}, by which a person may be known. Try vcse-charts suppress.`,
    },
  ];
}

function leaks(
  table: string,
  rows: readonly TableRow[],
  dimensions: readonly string[],
  measures: readonly string[],
): readonly Finding[] {
  const hidden = rows.some((row) => measures.some((measure) => row[measure] === null));
  if (!hidden || rows.length > LARGE) return [];
  const used = dimensions.filter((name) => rows.some((row) => row[name] !== undefined));
  const rules = ruleSets.research;
  const parts = table === 'feedback' ? feedbackParts(rows) : [[...rows.keys()]];
  const told = parts
    .map((places) => places.map((place) => rows[place] ?? {}))
    .flatMap((part) => recoverable(part, {dimensions: used, measures, rules}))
    .filter(({certainty}) => certainty === 'exact');
  const named = told.slice(0, NAMED).map(({key}): Finding => ({
    level: 'warning',
    about: 'disclosure',
    text: `The hidden number of ${table}, ${keyText(key)}, follows from the others. Hide another with vcse-charts suppress.`,
  }));
  if (told.length <= NAMED) return named;
  const more = `${told.length - NAMED} more hidden numbers of ${table} follow from others.`;
  return [...named, {level: 'warning', about: 'disclosure', text: more}];
}
