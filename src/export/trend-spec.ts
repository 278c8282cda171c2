import {measureTitle} from '../format/measure-title.js';
import type {Description} from '../view/description.js';
import type {TrendView} from '../view/trend.js';
import {named, picked, quantity, tooltip, vegaLite, type Part, type VegaLite} from './vega-lite.js';

/** Columns of panels in a specification. */
const ACROSS = 4;

/** Spending over time as a Vega-Lite specification: lines in one picture, or a panel of columns a commissioner. */
export function trendSpec(view: TrendView, words: Description): VegaLite {
  const {measure, periods, series, index, form, scale} = view;
  const unit = index ? 'count' : measure.unit;
  const title = index ? 'First period = 100' : measureTitle(measure.name, 'commissioners');
  const values = series.flatMap(({id, name, points, highlighted}) =>
    points.map(({value, mark}, at) => ({
      id,
      name,
      period: periods[at]?.id,
      value: value ?? null,
      ...(mark ? {mark} : {}),
      highlighted,
    })),
  );
  const encoding: Part = {
    x: {field: 'period', type: 'ordinal', sort: periods.map(({id}) => id), title: null},
    y: quantity('value', title, unit),
    color: picked,
    tooltip: tooltip(['name', 'Commissioner'], ['period', 'Period'], ['value', title, unit]),
  };
  if (form === 'lines')
    return vegaLite(view, words, {
      data: {values},
      mark: {type: 'line', point: series.length < 12, invalid: 'break-paths-show-domains'},
      encoding: {...encoding, detail: {field: 'id'}},
    });
  return vegaLite(view, words, {
    data: {values},
    width: undefined,
    height: undefined,
    facet: named(
      'name',
      series.map(({name}) => name),
    ),
    columns: ACROSS,
    spec: {width: 160, height: 90, mark: {type: 'bar'}, encoding},
    resolve: {scale: {y: scale === 'own' ? 'independent' : 'shared'}},
  });
}
