import {commentsOfSet, type CommentColumn} from '../analysis/comments-of-set.js';
import {periodsOf, type Period} from '../analysis/periods.js';
import type {FeedbackRow} from '../contract/generated/insight.js';
import type {Insight} from '../contract/read-insight.js';
import {cleanText} from '../format/clean-text.js';
import {formats} from '../format/formats.js';
import {periodName} from '../format/period-name.js';
import type {Counting} from '../view/comments-about.js';
import type {CodedFeeling, CommentsView, InsightItem, InsightView, Named} from '../view/insight.js';
import {factsProvenance} from './facts-provenance.js';
import type {InsightOptions} from './insight-options.js';

/** From the most negative. */
const feelingsInOrder: readonly CodedFeeling[] = [
  'very-negative',
  'negative',
  'neutral',
  'mixed',
  'positive',
  'very-positive',
];

/** A theme, with the one that it is a part of. */
export interface NamedTheme extends Named {
  readonly parent?: string;
}

/** So many identifiers are said when one is unknown. */
const SAID = 20;

/** Where something may be chosen from. */
type Column = 'theme' | 'service' | 'place';

/** What all forms of coded comments are made from: a document's rows under its settings. */
export interface InsightBase {
  readonly options: InsightOptions;
  readonly counting: Counting;
  readonly themes: ReadonlyMap<string, NamedTheme>;
  readonly services: ReadonlyMap<string, Named>;
  readonly places: ReadonlyMap<string, Named>;
  /** What a place in the figure is: what the author says, or services where the document has any, else places. */
  readonly by: 'service' | 'place';
  /** Periods of the rows, in order of time. */
  readonly periods: readonly Period[];
  /** The one that alone is shown, and the one just before it. */
  readonly period: Period | undefined;
  readonly before: Period | undefined;
  /** Rows of the set that names these columns besides feelings, of what alone is shown. */
  readonly rows: (...wanted: readonly CommentColumn[]) => readonly FeedbackRow[];
  /** Of some rows, those that are shown. */
  readonly now: (rows: readonly FeedbackRow[]) => readonly FeedbackRow[];
  /** Of some rows, those of the period before; none where no single period is shown. */
  readonly earlier: (rows: readonly FeedbackRow[]) => readonly FeedbackRow[];
  /** The whole figure, frozen; `undefined` when nothing is in it. */
  readonly view: (parts: Parts) => InsightView | undefined;
}

/** What a form adds to its figure. */
export interface Parts {
  readonly items: readonly InsightItem[];
  /** Left out, `items`. */
  readonly all?: readonly InsightItem[];
  readonly count?: number;
  readonly sort?: InsightView['sort'];
  readonly whole?: CommentsView;
  readonly columns?: readonly Named[];
  readonly breaks?: readonly number[];
}

/**
 * A document's comments under the settings of one form.
 *
 * @param columns - what the form shows comments by, besides feelings
 * @throws RangeError, in words for the page's author, when the document does not have what is asked
 */
export function insightBase(
  document: Insight,
  options: InsightOptions,
  columns: (by: 'service' | 'place') => readonly CommentColumn[],
): InsightBase {
  const {facts, feedback, title} = document;
  const {language = 'en', form} = options;
  const names: Readonly<Record<Column, ReadonlyMap<string, NamedTheme>>> = {
    theme: named(document.themes),
    service: named(document.services),
    place: named(document.places),
  };
  for (const column of ['theme', 'service', 'place'] as const)
    asked(column, options[column], [...names[column].keys()]);
  const by = options.by ?? (names.service.size ? 'service' : 'place');
  const shown = columns(by);
  const filters: readonly Column[] = (['theme', 'service', 'place'] as const).filter(
    // Where themes are shown, one of them chooses its family.
    (column) => options[column] && !(column === 'theme' && shown.includes('theme')),
  );
  const single = options.period !== undefined || options.sort === 'change';
  const period: readonly CommentColumn[] = single ? ['period'] : [];
  const rows: InsightBase['rows'] = (...wanted) =>
    commentsOfSet(feedback, ['feeling', ...filters, ...wanted, ...period]).filter((row) =>
      filters.every((column) => row[column] === options[column]),
    );
  const all = commentsOfSet(feedback, ['feeling', ...filters, ...shown, ...period]);
  if (!all.length)
    throw new RangeError(
      `form="${form}" needs rows of feedback by ${[...new Set(['feeling', ...filters, ...shown, ...period])].join(', ')}`,
    );
  const dated = commentsOfSet(feedback, ['feeling', ...filters, ...shown, 'period']);
  const periods = periodsOf(dated.flatMap((row) => row.period ?? []));
  const ids = periods.map(({id}) => id);
  asked('period', options.period, ids);
  const chosen = single ? (options.period ?? ids.at(-1)) : undefined;
  const now = periods.find(({id}) => id === chosen);
  const before = now && periods.find(({from, months}) => from + months === now.from);
  const worded = (each: Period): Named => ({id: each.id, name: periodName(each, language)});
  const there = new Set(all.map(({feeling}) => feeling));
  const feelings = feelingsInOrder.filter((each) => there.has(each));
  const only = (column: Column) => {
    const found = names[column].get(options[column] ?? '');
    return found ? {[column]: {id: found.id, name: found.name}} : {};
  };
  /** What could be chosen from a column while the form stays what it is. */
  const offered = (column: Column): readonly Named[] => {
    if (shown.includes(column)) return column === 'theme' ? families(names.theme) : [];
    const others = filters.filter((each) => each !== column);
    const set = commentsOfSet(feedback, ['feeling', ...others, ...shown, ...period, column]);
    const found = new Set(set.map((row) => row[column]));
    return [...names[column].values()].filter(({id}) => found.has(id));
  };
  return {
    options,
    counting: {feelings, side: options.feeling, least: options.base},
    themes: names.theme,
    services: names.service,
    places: names.place,
    by,
    periods,
    period: now,
    before,
    rows,
    now: (some) => (now ? some.filter((row) => row.period === now.id) : some),
    earlier: (some) => (before ? some.filter((row) => row.period === before.id) : []),
    view: ({items, all: every = items, count = every.length, sort = 'number', ...parts}) =>
      items.length
        ? Object.freeze<InsightView>({
            language,
            provenance: factsProvenance(
              document,
              {...facts, notes: notesOn(facts.notes ?? [], names, options)},
              now ? worded(now).name : covered(facts.period, language),
            ),
            form,
            feelings,
            side: options.feeling,
            measure: options.measure,
            sort,
            least: options.base,
            items,
            all: every,
            count,
            by,
            only: {
              ...only('theme'),
              ...only('service'),
              ...only('place'),
              ...(now ? {period: worded(now)} : {}),
            },
            ...(before ? {before: worded(before)} : {}),
            menus: {
              themes: offered('theme'),
              services: offered('service'),
              places: offered('place'),
              periods: shown.includes('period') ? [] : periods.map(worded),
            },
            title: cleanText(title),
            ...(facts.illustrative ? {illustrative: true as const} : {}),
            ...(facts.consentNote ? {consent: cleanText(facts.consentNote, 1000)} : {}),
            columns: [],
            ...parts,
          })
        : undefined,
  };
}

function named(
  rows: readonly {readonly id: string; readonly name: string; readonly parent?: string}[],
): ReadonlyMap<string, NamedTheme> {
  return new Map(
    rows.map(({id, name, parent}) => [
      id,
      {id, name: cleanText(name), ...(parent === undefined ? {} : {parent})},
    ]),
  );
}

/** Notes that bear on the figure; one about a service, place or theme begins with its name. */
function notesOn(
  notes: readonly {readonly about?: string; readonly text: string}[],
  names: Readonly<Record<Column, ReadonlyMap<string, NamedTheme>>>,
  options: InsightOptions,
): readonly {readonly text: string}[] {
  return notes.flatMap(({about = '', text}) => {
    const column = (['theme', 'service', 'place'] as const).find((each) => names[each].has(about));
    if (!column) return [{text}];
    const wanted = options[column];
    if (wanted !== undefined && wanted !== about) return [];
    return [{text: `${names[column].get(about)?.name ?? ''}: ${text}`}];
  });
}

function families(themes: ReadonlyMap<string, NamedTheme>): readonly Named[] {
  const parents = new Set([...themes.values()].map(({parent}) => parent));
  return [...themes.values()].filter(({id}) => parents.has(id));
}

/** What a document covers, in words: its first and last month, or its years. */
function covered({from, to}: Insight['facts']['period'], language: string): string {
  // Of a day, its month.
  const texts = [from, to].map((text) => text.replace(/^(\d{4}-\d{2})-\d{2}$/, '$1'));
  const periods = periodsOf(texts);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return from;
  if (first === last) return periodName(first, language);
  const month = (at: number): Period => ({id: '', from: at, months: 1});
  const [start, end] =
    last.months === 12 ? [first, last] : [month(first.from), month(last.from + last.months - 1)];
  return formats(language).say`${periodName(start, language)} to ${periodName(end, language)}`;
}

/** @throws RangeError naming the attribute, what it holds and what may stand there */
function asked(what: string, wanted: string | undefined, there: readonly string[]): void {
  if (wanted === undefined || there.includes(wanted)) return;
  const more = there.length - SAID;
  const known = `${there.slice(0, SAID).join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
  throw new RangeError(
    `unknown ${what}: "${wanted.slice(0, 60)}" (expected ${there.length ? known : `none: the document has no ${what}`})`,
  );
}
