import type {FeedbackEntry} from './feedback-entry.js';
import {smallGroups} from './small-groups.js';

/** A column in which several values are counted as one. */
export interface Together {
  readonly column: 'service' | 'place' | 'group';
  readonly values: readonly string[];
}

/** What stands for services, places and groups that have too few comments to be named. */
export const OTHERS = {
  service: {id: 'other', name: 'Other services'},
  place: {id: 'other', name: 'Other places'},
  group: {id: 'Other groups', name: 'Other groups'},
} as const;

/** The entries with small services, places and groups counted together, and which those are. */
export function grouped(entries: readonly FeedbackEntry[]): {
  readonly entries: readonly FeedbackEntry[];
  readonly together: readonly Together[];
} {
  const together = (['service', 'place', 'group'] as const)
    .map((column) => ({column, values: smallGroups(entries, column)}))
    .filter(({values}) => values.length);
  const moved = entries.map((entry) => {
    const own = together.filter(({column, values}) => values.includes(entry[column] ?? ''));
    return {...entry, ...Object.fromEntries(own.map(({column}) => [column, OTHERS[column].id]))};
  });
  return {entries: moved, together};
}
