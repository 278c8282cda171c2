import type {Description} from '../view/description.js';
import type {MeasuresView, QuartilesView, ScorecardView} from '../view/scorecard.js';
import {named, specColors, tooltip, vegaLite, type Part, type VegaLite} from './vega-lite.js';

/** A scorecard as a Vega-Lite specification: a bullet a measure, its place in the spread, or quartiles by site. */
export function scorecardSpec(view: ScorecardView, words: Description): VegaLite {
  if (view.layout === 'quartiles') return vegaLite(view, words, quartiles(view));
  if (view.layout === 'spine') return vegaLite(view, words, spine(view));
  return vegaLite(view, words, {width: undefined, height: undefined, ...bullets(view)});
}

/** Value, target and middle of those compared with, each measure on a scale of its own; one without any has no bullet. */
function bullets({items}: MeasuresView): Part {
  const values = items.flatMap(({id, name, cell, target, compared, unit}) =>
    [
      {what: 'value', number: cell.kind === 'value' ? cell.value : undefined},
      {what: 'target', number: target?.from},
      {what: 'middle', number: compared?.middle},
    ].flatMap(({what, number}) =>
      number === undefined ? [] : [{id, name, what, number, unit: unit.text ?? unit.kind}],
    ),
  );
  const layer = (what: string, title: string, mark: Part): Part => ({
    transform: [{filter: `datum.what === '${what}'`}],
    mark,
    encoding: {
      x: {field: 'number', type: 'quantitative', title: null, scale: {zero: true}},
      tooltip: tooltip(['name', 'Measure'], ['number', title, 'count'], ['unit', 'Unit']),
    },
  });
  return {
    data: {values},
    facet: {
      row: named(
        'name',
        items.map(({name}) => name),
        {header: {labelAngle: 0, labelAlign: 'left', labelLimit: 320}},
      ),
    },
    resolve: {scale: {x: 'independent'}},
    spec: {
      width: 400,
      height: 24,
      layer: [
        layer('value', 'Value', {type: 'bar', size: 10, color: specColors.main}),
        layer('target', 'Target', {type: 'tick', size: 22, thickness: 3, color: specColors.text}),
        layer('middle', 'Middle of those compared', {
          type: 'tick',
          size: 16,
          thickness: 2,
          color: specColors.rest,
        }),
      ],
    },
  };
}

/** Where each measure lies among those compared, from 0 to 1. */
function spine({items}: MeasuresView): Part {
  const values = items.map(({id, name, order, place}) => ({id, name, order: order ?? null, place}));
  return {
    data: {values},
    height: {step: 24},
    mark: {type: 'point', filled: true, size: 90, color: specColors.main},
    encoding: {
      y: named(
        'name',
        values.map(({name}) => name),
        {axis: {labelLimit: 320}},
      ),
      x: {
        field: 'order',
        type: 'quantitative',
        title: 'Place among those compared',
        scale: {domain: [0, 1]},
        axis: {format: '.0%'},
      },
      tooltip: tooltip(['name', 'Measure'], ['place', 'Place']),
    },
  };
}

function quartiles({measures, items}: QuartilesView): Part {
  const values = items.flatMap((site) =>
    site.quartiles.map((cell, at) => ({
      site: site.name,
      measure: measures[at]?.name,
      quartile: cell.kind === 'value' ? cell.value : null,
    })),
  );
  return {
    data: {values},
    height: {step: 24},
    encoding: {
      y: named(
        'site',
        items.map(({name}) => name),
      ),
      x: named(
        'measure',
        measures.map(({name}) => name),
        {axis: {orient: 'top', labelAngle: -30, labelLimit: 200}},
      ),
    },
    layer: [
      {
        mark: {type: 'rect', stroke: 'white'},
        encoding: {
          color: {field: 'quartile', type: 'ordinal', title: 'Quartile', scale: {scheme: 'blues'}},
          tooltip: tooltip(
            ['site', 'Site'],
            ['measure', 'Measure'],
            ['quartile', 'Quartile', 'count'],
          ),
        },
      },
      {
        mark: {type: 'text'},
        encoding: {text: {field: 'quartile', type: 'nominal'}},
      },
    ],
  };
}
