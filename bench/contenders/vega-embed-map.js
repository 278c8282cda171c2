import embed from 'vega-embed';
import {breaks, featuresOf, fills, height, mapValues, none, width} from './map-values.js';
import {done} from './values.js';

const {topology, valueOf} = await mapValues();
const areas = featuresOf(topology).features.map((area) => ({
  ...area,
  value: valueOf.get(area.id) ?? null,
}));
await embed(
  '#chart',
  {
    width,
    height,
    data: {values: areas},
    projection: {type: 'identity'},
    mark: {type: 'geoshape', stroke: 'white'},
    encoding: {
      color: {
        condition: {test: 'datum.value === null', value: none},
        field: 'value',
        type: 'quantitative',
        scale: {type: 'threshold', domain: breaks, range: fills},
      },
    },
  },
  {actions: false, renderer: 'svg'},
);
done();
