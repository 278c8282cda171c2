import {holding, type Period} from '../analysis/periods.js';
import type {Insight} from '../contract/read-insight.js';
import {periodName} from '../format/period-name.js';
import {commentsAbout} from '../view/comments-about.js';
import type {InsightItem, InsightView} from '../view/insight.js';
import {rowsBy} from '../view/rows-by.js';
import {insightBase} from './insight-base.js';
import type {InsightOptions} from './insight-options.js';

/**
 * Comments by feeling over time, of all themes or of one; a period of which nobody knows has its place and no number.
 *
 * @returns the figure, frozen, or `undefined` when the document has no time
 * @throws RangeError, in words for the page's author, when the document does not have what is asked
 */
export function insightTime(document: Insight, options: InsightOptions): InsightView | undefined {
  const base = insightBase(document, {...options, sort: 'number'}, () => ['period']);
  const {language = 'en'} = options;
  const byPeriod = rowsBy(base.rows('period'), 'period');
  const items = withGaps(base.periods).map((period, at, all): InsightItem => {
    const before = all[at - 1];
    return {
      id: period.id,
      name: periodName(period, language),
      from: period.from,
      months: period.months,
      ...commentsAbout(byPeriod.get(period.id) ?? [], base.counting, {
        earlier: before && byPeriod.get(before.id),
      }),
    };
  });
  return base.view({items});
}

/** Periods without holes: those that are not there stand between those that are. */
function withGaps(periods: readonly Period[]): readonly Period[] {
  return periods.flatMap((period, at) => {
    const before = periods[at - 1];
    const between: Period[] = [];
    for (
      let from = before ? before.from + before.months : period.from;
      from < period.from;
      from += period.months
    )
      between.push({id: idLike(period, from), from, months: period.months});
    return [...between, period];
  });
}

/** What a period would be called that is as long as another. */
function idLike({id, months}: Period, from: number): string {
  const year = Math.floor(from / 12);
  if (months === 1) return `${year}-${String((from % 12) + 1).padStart(2, '0')}`;
  if (months === 12 && !id.includes('-')) return String(year);
  if (months === 3 && !id.includes('-')) return `${year} Q${(from % 12) / 3 + 1}`;
  return holding({id, from, months}, months)?.id ?? String(from);
}
