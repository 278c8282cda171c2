import {periodsOf} from '../analysis/periods.js';
import type {EventRow} from '../contract/generated/spend.js';
import {cleanText} from '../format/clean-text.js';
import type {TrendEvent, TrendPeriod} from '../view/trend.js';

/**
 * Events that fall into a figure's periods, numbered in order of time.
 *
 * @param shown - identifiers of the highlighted: events about others are left out
 */
export function trendEvents(
  events: readonly Readonly<EventRow>[],
  periods: readonly TrendPeriod[],
  shown: ReadonlySet<string>,
): readonly TrendEvent[] {
  return events
    .filter(({about}) => about === undefined || shown.has(about))
    .flatMap(({date, until, label, note}) => {
      const at = positionOf(date, periods);
      if (at === undefined) return [];
      const end = until === undefined ? undefined : positionOf(until, periods);
      return [
        {
          at,
          ...(end !== undefined && end > at ? {until: end} : {}),
          label: cleanText(label),
          ...(note ? {note: cleanText(note)} : {}),
        },
      ];
    })
    .sort((a, b) => a.at - b.at)
    .map((event, i) => ({number: i + 1, ...event}));
}

/** The period in which a day, month, quarter or year begins. */
function positionOf(date: string, periods: readonly TrendPeriod[]): number | undefined {
  const [when] = periodsOf([date.slice(0, /^\d{4}-\d{2}-\d{2}$/.test(date) ? 7 : undefined)]);
  if (!when) return undefined;
  const exact = periods.findIndex(({id}) => id === date);
  if (exact >= 0) return exact;
  const found = periods.findIndex(
    ({from, months}) => when.from >= from && when.from < from + months,
  );
  return found >= 0 ? found : undefined;
}
