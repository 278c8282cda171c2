import {periodName} from '../format/period-name.js';
import type {TableCell, TableView} from '../view/table.js';
import type {TrendPoint, TrendView} from '../view/trend.js';
import {trendSubtitle} from './trend-subtitle.js';
import {trendValue} from './trend-value.js';

const none: TableCell = {text: '', value: null};

/** A trend as a table: a row for each commissioner and a column for each period; one alone the other way round. */
export function trendTable(view: TrendView): TableView {
  const [only] = view.series;
  const caption = trendSubtitle(view);
  if (view.series.length === 1 && only) {
    const happened = view.events.length > 0;
    return {
      caption,
      columns: [
        {key: 'period', title: 'Time', numeric: false},
        {key: view.measure.name, title: caption.split(',')[0] ?? '', numeric: true},
        ...(happened ? [{key: 'event', title: 'What happened', numeric: false}] : []),
      ],
      rows: view.periods.map((period, at) => {
        const labels = view.events.filter((event) => event.at === at).map(({label}) => label);
        return [
          {text: periodName(period), value: period.id},
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
      {key: 'name', title: 'Commissioner', numeric: false},
      ...view.periods.map((period) => ({key: period.id, title: periodName(period), numeric: true})),
      {key: 'average', title: view.real ? 'Average, real terms' : 'Average', numeric: true},
    ],
    rows: [
      ...view.series.map((one) => [
        {text: one.name, value: one.name},
        ...view.periods.map((_, at) => cellOf(view, one.points[at])),
        {text: trendValue(view, one.average), value: Number(one.average.toFixed(6))},
      ]),
      ...view.without.map(({name}) => [
        {text: name, value: name},
        ...view.periods.map(() => ({text: 'no data', value: null})),
        none,
      ]),
    ],
  };
}

function cellOf(view: TrendView, point: TrendPoint | undefined): TableCell {
  if (point?.value === undefined) {
    return {
      text: point?.why === 'suppressed' ? 'not published, to protect privacy' : 'no data',
      value: null,
    };
  }
  const mark = point.mark ? ` (${point.mark})` : '';
  return {text: `${trendValue(view, point.value)}${mark}`, value: Number(point.value.toFixed(6))};
}
