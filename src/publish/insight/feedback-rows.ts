import type {FeedbackRow} from '../../contract/generated/insight.js';
import type {FeedbackEntry} from './feedback-entry.js';

/** Columns that a number may be by, beside the theme and its feeling. */
const EXTRAS = ['service', 'place', 'group', 'question'] as const;

/** The columns of the table feedback that say what a number is of, in its order. */
export const feedbackColumns = ['theme', 'feeling', ...EXTRAS, 'period'] as const;

export type FeedbackColumn = (typeof feedbackColumns)[number];

/** How numbers are added up. */
export interface FeedbackOptions {
  /** Places in the order of each column's values; those that are not named come last, in the order of the entries. */
  readonly order: Readonly<Partial<Record<FeedbackColumn, readonly string[]>>>;
  /** What stands for a row that names no service, place, group or question, where others do. */
  readonly notStated: Readonly<Record<(typeof EXTRAS)[number], string>>;
  /** Sets of columns, each for numbers of its own; the usual ones when left out. */
  readonly by?: readonly (readonly FeedbackColumn[])[] | undefined;
}

/**
 * The rows of the table feedback: entries added up by sets of columns, once for comments as a whole and once for themes. The usual sets are
 * by feeling; by feeling and quarter; by feeling and one of service, place, group or question; and by theme alone. Finer ones hold
 * numbers so small that hiding them hides most others too. A column that has but one value makes no set; a single quarter stands
 * in every row.
 *
 * Numbers are never added over themes, since a comment may have several.
 */
export function feedbackRows(
  given: readonly FeedbackEntry[],
  {order, notStated, by}: FeedbackOptions,
): readonly FeedbackRow[] {
  const whole = given.filter(({theme}) => theme === undefined);
  const themed = given.filter(({theme}) => theme !== undefined);
  return [whole, themed].flatMap((entries, at) => {
    const named = EXTRAS.filter((name) => entries.some((entry) => entry[name] !== undefined));
    const full = entries.map((entry): FeedbackEntry => {
      const blanks = named.filter((name) => entry[name] === undefined);
      return {...entry, ...Object.fromEntries(blanks.map((name) => [name, notStated[name]]))};
    });
    const asked = by?.filter((columns) => columns.includes('theme') === (at === 1));
    const sets = asked ?? usualSets(full, named, at === 1 ? ['theme'] : []);
    return sets.flatMap((columns) => addedUp(full, columns, order));
  });
}

function usualSets(
  entries: readonly FeedbackEntry[],
  named: readonly (typeof EXTRAS)[number][],
  theme: readonly FeedbackColumn[],
): readonly (readonly FeedbackColumn[])[] {
  const several = (name: FeedbackColumn) => new Set(entries.map((entry) => entry[name])).size > 1;
  const rest: readonly FeedbackColumn[] = several('period') ? [] : ['period'];
  const crossed: readonly (readonly FeedbackColumn[])[] = [
    ...(several('period') ? [['period' as const]] : []),
    ...named.filter(several).map((name) => [name, ...rest]),
  ];
  return [
    ...(theme.length ? [[...theme, ...rest]] : []),
    [...theme, 'feeling', ...rest],
    ...crossed.map((columns): readonly FeedbackColumn[] => [...theme, 'feeling', ...columns]),
  ];
}

function addedUp(
  entries: readonly FeedbackEntry[],
  columns: readonly FeedbackColumn[],
  order: FeedbackOptions['order'],
): readonly FeedbackRow[] {
  const sums = new Map<string, {readonly about: Omit<FeedbackRow, 'count'>; count: number}>();
  for (const entry of entries) {
    if (columns.some((name) => entry[name] === undefined)) continue;
    const about = Object.fromEntries(
      feedbackColumns.filter((name) => columns.includes(name)).map((name) => [name, entry[name]]),
    );
    const key = JSON.stringify(about);
    const sum = sums.get(key) ?? {about, count: 0};
    sum.count += entry.count;
    sums.set(key, sum);
  }
  const places = new Map(
    columns.map((name) => [name, new Map((order[name] ?? []).map((value, at) => [value, at]))]),
  );
  const placeOf = (row: Omit<FeedbackRow, 'count'>, name: FeedbackColumn) =>
    places.get(name)?.get(row[name] ?? '') ?? Number.MAX_SAFE_INTEGER;
  const sorted = [...sums.values()].sort((a, b) => {
    for (const name of ['period', 'theme', ...EXTRAS, 'feeling'] as const) {
      if (!columns.includes(name)) continue;
      const by = placeOf(a.about, name) - placeOf(b.about, name);
      if (by) return by;
    }
    return 0;
  });
  return sorted.map(({about, count}) => ({...about, count}));
}
