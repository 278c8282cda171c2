import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {periodName} from '../format/period-name.js';
import type {ItemWords} from '../view/description.js';
import type {TrendView} from '../view/trend.js';
import {markWord} from './mark-word.js';
import {recipientWords} from './recipient-words.js';
import {spoken} from './spoken.js';
import {trendValueIn} from './trend-value.js';

/**
 * One commissioner in one period in words: for the tooltip, the readout and its accessible name.
 *
 * @param index - position in `view.places`
 */
export function trendItemWords(view: TrendView, index: number): ItemWords {
  const place = view.places[index];
  const one = place && view.series[place.series];
  const point = one?.points[place?.at ?? 0];
  const period = view.periods[place?.at ?? 0];
  if (!one || !point || !period || point.value === undefined)
    return {title: '', lines: [], label: ''};
  const {language} = view;
  const {say, money} = formats(language);
  const value = trendValueIn(view, point.value);
  const name = periodName(period, language);
  const happened = view.events.filter(({at, until = at}) => place.at >= at && place.at <= until);
  const to = recipientWords(view.measure, language);
  const lines = [
    ...(point.amount !== undefined && (view.index || view.real || view.measure.name !== 'amount')
      ? [`${money(point.amount)} ${view.real ? say`to ${to}, as it was paid` : say`to ${to}`}`]
      : []),
    ...(view.measure.unit === 'count' || view.index || view.length === 'years'
      ? []
      : [averageWords(view, one.average)]),
    ...(point.mark ? [capital(say`${markWord(point.mark, language)} figure`)] : []),
    ...(one.highlighted || view.series.length === 1 ? happened.map(({label}) => label) : []),
  ].slice(0, 3);
  const title = view.series.length === 1 ? `${name}: ${value}` : `${one.name}, ${name}: ${value}`;
  return {title, lines, label: spoken([title, ...lines].join(', '), language)};
}

function averageWords(view: TrendView, average: number): string {
  const {say} = formats(view.language);
  const said = trendValueIn(view, average);
  if (view.length === 'months') return say`Monthly average ${said}`;
  return view.length === 'quarters' ? say`Quarterly average ${said}` : say`Yearly average ${said}`;
}
