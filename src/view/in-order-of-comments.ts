import type {CommentsView} from './insight.js';

/** What comments can be put in order by. */
export type CommentOrder = 'number' | 'share' | 'change';

/** What has no number stands last. */
const NOWHERE = -Infinity;

/**
 * Things that people spoke about, in order: most comments first, highest share first, or the largest change, up or down,
 * first. Those without a share or a change follow by number; of two alike the first stays first.
 */
export function inOrderOfComments<Item extends CommentsView>(
  items: readonly Item[],
  sort: CommentOrder,
): readonly Item[] {
  const number = ({base}: Item) => (base.kind === 'value' ? base.value : NOWHERE);
  const key = (item: Item) => {
    if (sort === 'share') return item.share?.value ?? NOWHERE;
    if (sort === 'change') return item.change ? Math.abs(item.change.value) : NOWHERE;
    return number(item);
  };
  return [...items].sort((a, b) => compare(key(b), key(a)) || compare(number(b), number(a)));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
