import type {Note} from '../../contract/generated/insight.js';
import type {AnyDocument, AnyResource} from '../documents/any-document.js';
import {ruleSets, type RuleSet} from '../suppress/rule-sets.js';
import type {TableRow} from '../suppress/table-row.js';
import {allFeelings, codedSheets, type CodedOptions, type CodedSheets} from './coded-sheets.js';
import {feedbackRows, type FeedbackColumn} from './feedback-rows.js';
import type {GivenSheet} from './filled-sheet.js';
import {grouped, OTHERS, type Together} from './grouped.js';
import {insightReport, namesOf} from './insight-report.js';
import {NOT_STATED, type Named, type NameBook} from './name-book.js';
import {periodCovered} from './period-covered.js';
import {protectedRows} from './protected-rows.js';

/** What the sheets do not say themselves, or what is said over them. */
export interface InsightOptions extends CodedOptions {
  /** Rules for small numbers, by name: `under-five` when left out. `none` shows every number. */
  readonly rules?: string | undefined;
  /** Sets of columns that numbers are by; the usual ones when left out. */
  readonly by?: readonly (readonly FeedbackColumn[])[] | undefined;
}

/** A document, and what to tell who made it. */
export interface ImportedInsight {
  readonly document: AnyDocument;
  readonly report: string;
}

/**
 * An insight document from the sheets of the template, or from a list of coded comments: counted by theme, feeling, service, place and
 * quarter, with small numbers hidden.
 *
 * @throws ContractError naming everything that cannot be read or may not be published, with sheet and row
 * @throws RangeError when an option is unknown or nothing is filled in
 */
export function importInsight(
  given: readonly GivenSheet[],
  {rules: named = 'under-five', by, ...options}: InsightOptions = {},
): ImportedInsight {
  const rules = rulesCalled(named);
  const coded = codedSheets(given, options);
  const {entries, together} = rules
    ? grouped(coded.entries)
    : {entries: coded.entries, together: []};
  const counted = feedbackRows(entries, {order: orderOf(coded), notStated, by});
  const feedback = protectedRows('feedback', counted, rules);
  const steps = protectedRows('steps', coded.journeys.steps, rules);
  const {first, last} = periodCovered(coded.periods);
  const {insight, ...fields} = (options.facts ?? {}) as {readonly insight?: object};
  const document = {
    ...coded.head.fields,
    ...fields,
    insight: {
      ...coded.head.insight,
      period: {from: first, to: last},
      notes: notesOf(coded, together),
      ...(rules ? {disclosure: disclosureOf(rules)} : {}),
      ...insight,
    },
    resources: tablesOf(coded, {feedback: feedback.rows, steps: steps.rows}),
  };
  return {
    // Its caller checks it, as every document is checked before it is used.
    document: document as unknown as AnyDocument,
    report: insightReport(coded, {
      rules: rules?.name,
      small: feedback.small + steps.small,
      more: feedback.more + steps.more,
      together,
    }),
  };
}

/** What stands for those that name no service, place, group or question. */
const notStated = {
  service: NOT_STATED.id,
  place: NOT_STATED.id,
  group: NOT_STATED.name,
  question: NOT_STATED.name,
};

function rulesCalled(name: string): RuleSet | undefined {
  const rules = Object.values(ruleSets).find((each) => each.name === name);
  if (!rules && name !== 'none')
    throw new RangeError(
      `unknown --rules ${name} (expected ${[...Object.keys(ruleSets), 'none'].join(', ')})`,
    );
  return rules;
}

function orderOf({frame, services, places, periods}: CodedSheets) {
  return {
    period: periodCovered(periods).all,
    theme: frame.rows().map(({id}) => id),
    service: services.all().map(({id}) => id),
    place: places.all().map(({id}) => id),
    feeling: allFeelings,
  };
}

function notesOf(
  {about, comments, renamings, missing, services, places}: CodedSheets,
  together: readonly Together[],
): readonly Note[] {
  const mixed = comments?.entries.some(
    ({theme, feeling}) => theme === undefined && feeling === 'mixed',
  );
  const ofFeedback = [
    'A comment may have several themes. It counts once for each of them, so the numbers of themes are not added up.',
    ...(mixed ? ['A comment whose themes feel differently is mixed as a whole.'] : []),
    ...renamings.all.map(
      ({old, from}) =>
        `“${old}” is counted as “${renamings.today(old)}”${from === undefined ? '' : `, its name from ${from} on`}.`,
    ),
    ...missing.map((period) => `No comment is dated ${period}.`),
    ...together.map(
      ({column, values}) =>
        `${OTHERS[column].name} are those with few comments: ${namesOf(values, column === 'place' ? places : services).join('; ')}.`,
    ),
  ];
  return [
    ...about.texts('Note').map((text) => ({text})),
    ...ofFeedback.map((text) => ({about: 'feedback', text})),
  ];
}

function disclosureOf({name, roundTo, description}: RuleSet): object {
  return {rules: name, ...(roundTo === undefined ? {} : {roundedTo: roundTo}), note: description};
}

function tablesOf(
  {frame, services, places, quotes, journeys}: CodedSheets,
  {feedback, steps}: {readonly feedback: readonly TableRow[]; readonly steps: readonly TableRow[]},
): readonly AnyResource[] {
  const tables = [
    {name: 'themes', title: 'Themes of the coding frame', data: frame.rows()},
    {name: 'services', title: 'Services', data: listed(services, feedback, 'service')},
    {
      name: 'places',
      title: 'Places',
      data: listed(places, feedback, 'place').map(({id, name}) => ({id, name})),
    },
    {
      name: 'feedback',
      title: 'Comments, and how often they name each theme, by feeling',
      data: feedback,
    },
    {name: 'quotes', title: 'Words from comments', data: quotes},
    {name: 'journeys', title: 'Journeys', data: journeys.journeys},
    {name: 'steps', title: 'Steps of journeys', data: steps},
  ];
  return tables.filter(({data}) => data.length);
}

/** Services or places, with those that stand for several or none where a number is of them. */
function listed(
  book: NameBook,
  rows: readonly TableRow[],
  column: 'service' | 'place',
): readonly Named[] {
  const others = [OTHERS[column], NOT_STATED].filter(({id}) =>
    rows.some((row) => row[column] === id),
  );
  return [...book.all(), ...others];
}
