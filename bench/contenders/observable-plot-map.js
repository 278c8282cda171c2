import * as Plot from '@observablehq/plot';
import {breaks, featuresOf, fills, height, mapValues, none, width} from './map-values.js';
import {done} from './values.js';

const {topology, valueOf} = await mapValues();
const areas = featuresOf(topology);
document.getElementById('chart').append(
  Plot.plot({
    width,
    height,
    projection: {type: 'identity', domain: areas},
    color: {type: 'threshold', domain: breaks, range: fills, unknown: none, legend: true},
    marks: [Plot.geo(areas, {fill: ({id}) => valueOf.get(id), stroke: 'white'})],
  }),
);
done();
