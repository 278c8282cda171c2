import {cellOf} from '../analysis/cell-of.js';
import type {Cell} from '../analysis/cell.js';
import type {CommentRow} from '../analysis/comments-of-set.js';
import {differenceInterval} from '../analysis/difference-interval.js';
import {wilsonInterval} from '../analysis/wilson-interval.js';
import type {CodedFeeling, CommentsView, ShareView, Side} from './insight.js';

/** How comments are counted. */
export interface Counting {
  /** In order; the cells of what is counted have the same. */
  readonly feelings: readonly CodedFeeling[];
  readonly side: Side;
  /** Fewer comments than this have no share. */
  readonly least: number;
}

/** What numbers of comments are set against. */
export interface Comparing {
  /** Rows of the same in the period before. */
  readonly earlier?: readonly CommentRow[] | undefined;
  /** All comments together. */
  readonly whole?: CommentsView | undefined;
}

const missing: Cell = {kind: 'missing', reason: 'x'};

/**
 * Numbers of comments by feeling, with the part of one side. A feeling that no row names has no comment; a number is hidden
 * where one that it is the sum of is hidden.
 *
 * @param rows - of one set, all on the same thing; none where nobody knows of any
 */
export function commentsAbout(
  rows: readonly CommentRow[],
  counting: Counting,
  {earlier = [], whole}: Comparing = {},
): CommentsView {
  const cells = counting.feelings.map((feeling) => sumBy(rows, feeling));
  const base = rows.length ? added(cells) : missing;
  const share = shareOf(cells, base, counting);
  const before = earlier.length ? commentsAbout(earlier, counting).share : undefined;
  const change = share && before && differenceInterval(share, before);
  return {
    cells,
    base,
    uncoded: sumBy(rows, 'not-coded'),
    ...(share ? {share} : {}),
    ...(change ? {change: {...change, clear: change.low > 0 || change.high < 0, before}} : {}),
    ...(share && whole?.share ? {against: against(share, whole.share.value)} : {}),
  };
}

/** The first number without a value in place of a sum. Counts are whole, so that plain addition is exact. */
function added(cells: readonly Cell[]): Cell {
  const without =
    cells.find(({kind}) => kind === 'suppressed') ?? cells.find(({kind}) => kind === 'missing');
  return (
    without ?? {
      kind: 'value',
      value: cells.reduce((sum, cell) => sum + (cell.kind === 'value' ? cell.value : 0), 0),
    }
  );
}

function sumBy(rows: readonly CommentRow[], feeling: string): Cell {
  return added(
    rows
      .filter((row) => row.feeling === feeling)
      .map(({count, countStatus}) => cellOf(count, countStatus)),
  );
}

function shareOf(
  cells: readonly Cell[],
  base: Cell,
  {feelings, side, least}: Counting,
): ShareView | undefined {
  const count = added(cells.filter((_, i) => feelings[i]?.endsWith(side)));
  if (base.kind !== 'value' || base.value < least || count.kind !== 'value') return undefined;
  return {...wilsonInterval(count.value, base.value), count: count.value, of: base.value};
}

function against({low, high}: ShareView, whole: number): 'more' | 'fewer' | 'alike' {
  if (low > whole) return 'more';
  return high < whole ? 'fewer' : 'alike';
}
