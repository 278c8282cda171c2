import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import {periodName} from '../format/period-name.js';
import type {TableCell, TableView} from '../view/table.js';
import type {TrendPoint, TrendView} from '../view/trend.js';
import {markWord} from './mark-word.js';
import {trendMeasureWords, trendSubtitle} from './trend-subtitle.js';
import {trendValue} from './trend-value.js';

const none: TableCell = {text: '', value: null};

/** A trend as a table: a row for each commissioner and a column for each period; one alone the other way round. */
export function trendTable(view: TrendView): TableView {
  const {language} = view;
  const {say} = formats(language);
  const [only] = view.series;
  const caption = trendSubtitle(view);
  if (view.series.length === 1 && only) {
    const happened = view.events.length > 0;
    return {
      caption,
      columns: [
        {key: 'period', title: say`Time`, numeric: false},
        {key: view.measure.name, title: capital(trendMeasureWords(view)), numeric: true},
        ...(happened ? [{key: 'event', title: say`What happened`, numeric: false}] : []),
      ],
      rows: view.periods.map((period, at) => {
        const labels = view.events.filter((event) => event.at === at).map(({label}) => label);
        return [
          {text: periodName(period, language), value: period.id},
          cellOf(view, only.points[at]),
          ...(happened
            ? [labels.length ? {text: labels.join('; '), value: labels.join('; ')} : none]
            : []),
        ];
      }),
    };
  }
  return {
    caption,
    columns: [
      {key: 'name', title: say`Commissioner`, numeric: false},
      ...view.periods.map((period) => ({
        key: period.id,
        title: periodName(period, language),
        numeric: true,
      })),
      {
        key: 'average',
        title: view.real ? say`Average, real terms` : say`Average`,
        numeric: true,
      },
    ],
    rows: [
      ...view.series.map((one) => [
        {text: one.name, value: one.name},
        ...view.periods.map((_, at) => cellOf(view, one.points[at])),
        {text: trendValue(view, one.average), value: Number(one.average.toFixed(6))},
      ]),
      ...view.without.map(({name}) => [
        {text: name, value: name},
        ...view.periods.map(() => ({text: say`no data`, value: null})),
        none,
      ]),
    ],
  };
}

function cellOf(view: TrendView, point: TrendPoint | undefined): TableCell {
  const {say} = formats(view.language);
  if (point?.value === undefined) {
    return {
      text: point?.why === 'suppressed' ? say`not published, to protect privacy` : say`no data`,
      value: null,
    };
  }
  const mark = point.mark ? ` (${markWord(point.mark, view.language)})` : '';
  return {text: `${trendValue(view, point.value)}${mark}`, value: Number(point.value.toFixed(6))};
}
