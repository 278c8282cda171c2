import type {FeedbackEntry} from './feedback-entry.js';

/** Comments that a service or place needs to be named by itself. */
export const LEAST = 10;

/**
 * Services, places or groups with so few comments that hiding their numbers would hide those of others, to be counted together. Where
 * their comments are still fewer than ten, the next smallest one joins them.
 *
 * @returns the values, smallest first; none where every one has ten comments or there are but two
 */
export function smallGroups(
  entries: readonly FeedbackEntry[],
  column: 'service' | 'place' | 'group',
): readonly string[] {
  const comments = entries.filter(({theme}) => theme === undefined);
  const sums = new Map<string, number>();
  for (const entry of comments.length ? comments : entries) {
    const value = entry[column];
    if (value !== undefined) sums.set(value, (sums.get(value) ?? 0) + entry.count);
  }
  const sorted = [...sums].sort(([, a], [, b]) => a - b);
  if (sorted.length < 3 || (sorted[0]?.[1] ?? LEAST) >= LEAST) return [];
  const together: string[] = [];
  let sum = 0;
  for (const [value, count] of sorted) {
    if (count >= LEAST && sum >= LEAST && together.length > 1) break;
    together.push(value);
    sum += count;
  }
  return together;
}
