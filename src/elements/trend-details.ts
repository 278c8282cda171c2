import {term} from '../format/messages.js';
import type {Dictionaries} from './languages.js';
import type {Explorable} from './exploring.js';
import {TrendExploring, type ExplorableTrend} from './trend-exploring.js';

export {trendItemWords as itemWords} from '../describe/trend-item.js';
export {trendTable as table} from '../describe/trend-table.js';
export {trendChoices as choices} from './trend-choices.js';

/** For those who want to change the figure. */
export const spec = async () => (await import('../export/trend-spec.js')).trendSpec;

/** Which keys work on a trend. */
export const keys = term`Point at a mark, or choose “Explore the chart”. Then use the keys: Left and Right go through time, Up and Down to the same time of another commissioner, Home and End to the first and the last. Or type the first letters of a name. Enter chooses a commissioner; Escape leaves. “Show as table” gives every number in words.`;

/** Exploring by time and by commissioner. */
export function exploring(host: Explorable): TrendExploring {
  // Only a trend brings these details, and its items are a trend's.
  return new TrendExploring(host as ExplorableTrend);
}

/** Its texts in other languages. */
export const dictionaries: Dictionaries = {cy: () => import('../words/cy/trend.js')};
