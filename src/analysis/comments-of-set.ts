import {periodsOf} from './periods.js';

/** A column that says what a number of comments is a number of. */
export type CommentColumn =
  'theme' | 'feeling' | 'service' | 'place' | 'group' | 'question' | 'period';

/** One number of comments of an insight document, as this folder reads it. */
export interface CommentRow {
  readonly theme?: string;
  readonly feeling?: string;
  readonly service?: string;
  readonly place?: string;
  readonly group?: string;
  readonly question?: string;
  readonly period?: string;
  readonly count: number | null;
  readonly countStatus?: string;
}

const columns: readonly CommentColumn[] = [
  'theme',
  'feeling',
  'service',
  'place',
  'group',
  'question',
  'period',
];

/**
 * The numbers of comments that may be added for a question. Rows that name the same columns form one set, and rows of two
 * sets hold the same comments; so the set is taken that names all wanted columns with the fewest others (of two alike, the
 * one without periods when none are asked for, since small numbers of a period may be hidden; then the one with more rows),
 * and never one that names the theme when the theme is not asked for, since a comment may have several. The period is not
 * counted as another column; of periods of several lengths, those of the commonest are taken.
 *
 * @param rows - all rows of feedback
 * @param wanted - columns the answer is asked by
 * @returns rows of one set; none when no set names all wanted columns
 */
export function commentsOfSet<Row extends CommentRow>(
  rows: readonly Row[],
  wanted: readonly CommentColumn[],
): readonly Row[] {
  const sets = new Map<string, Row[]>();
  for (const row of rows) {
    const key = columns.filter((name) => row[name] !== undefined).join(' ');
    const own = sets.get(key);
    if (own) own.push(row);
    else sets.set(key, [row]);
  }
  let best: readonly Row[] = [];
  let least: readonly number[] = [Infinity];
  for (const [key, set] of sets) {
    const named = key.split(' ');
    if (!wanted.every((name) => named.includes(name))) continue;
    if (named.includes('theme') && !wanted.includes('theme')) continue;
    const dated = named.includes('period');
    const rank = [
      named.length - Number(dated),
      Number(dated && !wanted.includes('period')),
      -set.length,
    ];
    if (!isBefore(rank, least)) continue;
    best = set;
    least = rank;
  }
  return ofOneLength(best);
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((each, i) => each !== b[i]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

function ofOneLength<Row extends CommentRow>(rows: readonly Row[]): readonly Row[] {
  const texts = rows.flatMap(({period}) => period ?? []);
  const lengths = new Map(periodsOf(texts).map(({id, months}) => [id, months]));
  if (new Set(lengths.values()).size < 2) return rows;
  const many = (months: number) => texts.filter((period) => lengths.get(period) === months).length;
  const [commonest] = [3, 1, 12].sort((a, b) => many(b) - many(a));
  return rows.filter(({period = ''}) => lengths.get(period) === commonest);
}
