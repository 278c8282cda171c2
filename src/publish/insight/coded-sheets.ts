import {ContractError} from '../../contract/contract-error.js';
import type {Feeling, QuoteRow} from '../../contract/generated/insight.js';
import {aboutSheet, type About} from './about-sheet.js';
import {codedComments, type CodedComments} from './coded-comments.js';
import {codedCounts} from './coded-counts.js';
import {codingFrame, type CodingFrame} from './coding-frame.js';
import type {FeedbackEntry} from './feedback-entry.js';
import type {FilledSheet, GivenSheet} from './filled-sheet.js';
import {insightHead, type InsightHead} from './insight-head.js';
import {journeyRows, type Journeys} from './journey-rows.js';
import {knownAreas} from './known-areas.js';
import {nameBook, type NameBook} from './name-book.js';
import {missingQuarters, periodCovered} from './period-covered.js';
import {ProblemList} from './problem-list.js';
import type {Quarters} from './quarter-of.js';
import {readSheet} from './read-sheet.js';
import {renamedThemes, type Renamings} from './renamed-themes.js';
import {notOneOf} from './unknown-word.js';

/** What the sheets do not say themselves, or what is said over them. */
export interface CodedOptions {
  readonly title?: string | undefined;
  /** The sheet About says it where this is left out; else by financial years. */
  readonly quarters?: Quarters | undefined;
  /** A document without its tables; its words win. */
  readonly facts?: object | undefined;
  /** Whether the comments are a list that somebody's system wrote, known by its header alone. */
  readonly raw?: boolean | undefined;
}

/** All sheets, read and without a problem. */
export interface CodedSheets {
  readonly head: InsightHead;
  readonly about: About;
  readonly frame: CodingFrame;
  readonly renamings: Renamings;
  readonly services: NameBook;
  readonly places: NameBook;
  readonly entries: readonly FeedbackEntry[];
  /** Where the comments were counted here: what was found, and where. */
  readonly comments?:
    (CodedComments & {readonly called: string; readonly whole: boolean}) | undefined;
  /** Where they were counted already. */
  readonly counts?: FilledSheet | undefined;
  readonly quotes: readonly QuoteRow[];
  readonly journeys: Journeys;
  /** Quarters with a comment, in no order. */
  readonly periods: readonly string[];
  /** Quarters between them without one. */
  readonly missing: readonly string[];
}

/** Every feeling that the contract knows, best first. */
export const allFeelings: readonly Feeling[] = [
  'very-positive',
  'positive',
  'mixed',
  'neutral',
  'negative',
  'very-negative',
  'not-coded',
];

const usualFeelings: readonly Feeling[] = ['positive', 'neutral', 'negative', 'mixed'];

/**
 * The sheets of the template, or a list of coded comments, read by one another: themes by the coding frame, services and places by
 * their sheets.
 *
 * @throws ContractError naming everything that cannot be read or may not be published, with sheet and row
 * @throws RangeError when nothing is filled in, or a sheet is given twice
 */
export function codedSheets(given: readonly GivenSheet[], options: CodedOptions): CodedSheets {
  const twice = given.find(({sheet}, at) => given.findIndex((each) => each.sheet === sheet) !== at);
  if (twice)
    throw new RangeError(
      `two sheets '${twice.sheet.name}' were given (expected one: put the rows of two files together)`,
    );
  const problems = new ProblemList();
  const sheets = new Map(
    given.map((each): [string, FilledSheet] => [each.sheet.name, readSheet(each, problems)]),
  );
  const filled = (name: string) => {
    const sheet = sheets.get(name);
    return sheet?.records.length ? sheet : undefined;
  };
  const [own, counts] = [filled('Comments'), filled('Counts')];
  if (own && counts)
    problems.add(
      counts.called,
      undefined,
      `is filled in, and ${own.called} too: the same comments would count twice (expected one of the two)`,
    );
  if (!own && !counts && !problems.all().length)
    throw new RangeError("nothing is filled in: neither 'Comments' nor 'Counts' has a row");
  const aboutFilled = sheets.get('About');
  const about = aboutSheet(aboutFilled, problems);
  const renamings = renamedThemes(filled('Renamed themes'), problems);
  const frame = codingFrame(filled('Themes'), {renamings, problems});
  const areas = knownAreas();
  const services = nameBook(filled('Services'), {what: 'service', problems});
  const places = nameBook(filled('Places'), {
    what: 'place',
    problems,
    lookUp: (text) => areas.byCode(text) ?? areas.byName(text),
  });
  const quarters = quartersOf(options.quarters ?? about.text('Quarters'), aboutFilled, problems);
  const feelings = feelingsOf(filled('Feelings'), problems);
  const by = {quarters, feelings, frame, services, places, problems};
  const whole = !(options.raw && own && own.headers['comment'] === undefined);
  const comments = own && {...codedComments(own, by, {whole}), called: own.called, whole};
  const entries = [...(comments?.entries ?? []), ...(counts ? codedCounts(counts, by) : [])];
  const apart = filled('Quotes');
  if (own && apart)
    problems.add(
      apart.called,
      undefined,
      `is filled in, and ${own.called} too (expected the quotes there, beside their comments)`,
    );
  const quotes = apart ? codedComments(apart, by, {whole: false}).quotes : comments?.quotes;
  newNames(filled('Renamed themes'), filled('Themes'), frame);
  frame.finish();
  const journeys = journeyRows(filled('Journeys'), {services: services.all(), problems});
  const periods = [...new Set(entries.map(({period}) => period))].filter(Boolean);
  const missing = missingQuarters(periods, quarters);
  const {first, last} = periodCovered(periods);
  if (missing === 'far apart')
    problems.add(
      own?.called ?? counts?.called ?? '',
      undefined,
      `dates run from ${first} to ${last}, with more than ten years between two of them: is one a slip?`,
    );
  const head = insightHead(about, {called: aboutFilled?.called, ...options, problems});
  const found = problems.all();
  if (found.length) throw new ContractError(found);
  return {
    head,
    about,
    frame,
    renamings,
    services,
    places,
    entries,
    comments,
    counts,
    quotes: quotes ?? [],
    journeys,
    periods,
    missing: missing === 'far apart' ? [] : missing,
  };
}

/** Looks the new names of themes up in the frame. */
function newNames(
  renamed: FilledSheet | undefined,
  themes: FilledSheet | undefined,
  frame: CodingFrame,
): void {
  if (!renamed || !themes) return;
  for (const {line, cells} of renamed.records)
    if (cells['new'] !== undefined) frame.find(cells['new'], renamed.called, line);
}

function quartersOf(
  text: string | undefined,
  sheet: FilledSheet | undefined,
  problems: ProblemList,
): Quarters {
  const known = (['financial', 'calendar'] as const).find((each) => each === text?.toLowerCase());
  if (text !== undefined && known === undefined) {
    const row = sheet?.records.find(({cells}) => cells['value'] === text);
    const problem = notOneOf('quarters', text, ['financial', 'calendar']);
    problems.add(sheet?.called ?? '--quarters', row?.line, problem);
  }
  return known ?? 'financial';
}

function feelingsOf(sheet: FilledSheet | undefined, problems: ProblemList): readonly Feeling[] {
  if (!sheet) return usualFeelings;
  return sheet.records.flatMap(({line, cells}) => {
    const word = cells['feeling'] ?? '';
    const known = allFeelings.find((each) => each === word.toLowerCase().replace(/[\s_-]+/g, '-'));
    if (known === undefined)
      problems.add(sheet.called, line, notOneOf('feeling', word, allFeelings));
    return known ?? [];
  });
}
