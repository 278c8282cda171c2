import {measureTitle} from '../format/measure-title.js';
import type {Description} from '../view/description.js';
import type {MapArea, MapView} from '../view/map.js';
import {
  named,
  picked,
  quantity,
  specColors,
  tooltip,
  vegaLite,
  type Part,
  type VegaLite,
} from './vega-lite.js';

/** Areas by class as a Vega-Lite specification: shapes where the document has them, else a list of bars. */
export function mapSpec(view: MapView, words: Description): VegaLite {
  return vegaLite(view, words, view.shapes ? shaded(view) : listed(view));
}

const title = ({measure}: MapView) =>
  measure.name === 'population' ? 'Residents' : measureTitle(measure.name, 'commissioners');

function row({id, name, kind, value, rank, highlighted, region}: MapArea): Part {
  return {id, name, value: value ?? null, kind, rank, region, highlighted};
}

function shaded(view: MapView): Part {
  const {shapes, items, classes, measure} = view;
  const known = new Map(items.map((area) => [area.shape, area]));
  const geometries = (shapes?.areas ?? []).map(({code, name, polygons}, at) => {
    const area = known.get(at);
    const without = {id: code, name: name ?? code, value: null, kind: 'missing'};
    return {type: 'MultiPolygon', arcs: polygons, ...(area ? row(area) : without)};
  });
  const topology = {
    type: 'Topology',
    arcs: (shapes?.arcs ?? []).map(points),
    objects: {
      areas: {
        type: 'GeometryCollection',
        geometries: geometries.map(({type, arcs, ...properties}) => ({type, arcs, properties})),
      },
    },
  };
  const breaks = classes.flatMap(({from}) => (from === undefined ? [] : [from]));
  return {
    height: 760,
    projection: {type: 'identity'},
    data: {values: topology, format: {type: 'topojson', feature: 'areas'}},
    mark: {type: 'geoshape', invalid: 'show', stroke: 'white', strokeWidth: 0.5},
    encoding: {
      color: {
        condition: {test: '!isValid(datum.properties.value)', value: specColors.area},
        field: 'properties.value',
        type: 'quantitative',
        title: title(view),
        scale: {
          type: 'threshold',
          domain: breaks,
          scheme: view.above === undefined ? 'blues' : 'purplegreen',
        },
      },
      tooltip: tooltip(
        ['properties.name', 'Area'],
        ['properties.value', title(view), measure.unit],
        ['properties.rank', 'Rank', 'count'],
      ),
    },
  };
}

/** An arc's flat numbers as points. */
function points(arc: ArrayLike<number>): readonly (readonly number[])[] {
  return Array.from({length: arc.length / 2}, (_, at) => [arc[2 * at] ?? 0, arc[2 * at + 1] ?? 0]);
}

function listed(view: MapView): Part {
  const values = view.items.map(row);
  return {
    data: {values},
    height: {step: 14},
    mark: {type: 'bar', invalid: 'show'},
    encoding: {
      y: named(
        'name',
        values.map(({name}) => name),
        {axis: {labelLimit: 240}},
      ),
      x: quantity('value', title(view), view.measure.unit),
      color: picked,
      tooltip: tooltip(['name', 'Area'], ['value', title(view), view.measure.unit]),
    },
  };
}
