import {periodsOf} from '../analysis/periods.js';
import type {Insight} from '../contract/read-insight.js';
import {cleanText} from '../format/clean-text.js';
import {periodName} from '../format/period-name.js';
import type {QuoteView} from '../view/insight.js';
import type {InsightBase} from './insight-base.js';

/** Longest quote that is shown, in characters. */
const LONGEST = 2000;

/**
 * The quotes on a theme that may be published, of the service and place that are shown. One whose consent was withdrawn is
 * no quote.
 */
export function quotesOf(
  {quotes}: Insight,
  theme: string,
  {options, services, places}: InsightBase,
): readonly QuoteView[] {
  return quotes.flatMap(({consent, text, ...quote}): QuoteView[] => {
    if (consent === 'withdrawn' || !text || quote.theme !== theme) return [];
    const elsewhere = (['service', 'place'] as const).some(
      (column) => options[column] && quote[column] !== options[column],
    );
    if (elsewhere) return [];
    const {service = '', place = '', period, who, consentNote} = quote;
    const [time] = periodsOf(period === undefined ? [] : [period]);
    const about = [
      services.get(service)?.name,
      places.get(place)?.name,
      time ? periodName(time, options.language) : period,
    ];
    return [
      {
        text: cleanText(text, LONGEST),
        about: about.filter((each) => each !== undefined),
        consent,
        ...(who ? {who: cleanText(who)} : {}),
        ...(consentNote ? {consentNote: cleanText(consentNote, 500)} : {}),
      },
    ];
  });
}
