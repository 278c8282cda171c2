import {barY, plot, ruleY} from '@observablehq/plot';
import {done, height, values, width} from './values.js';

const items = await values();
document.getElementById('chart').append(
  plot({
    width,
    height,
    x: {axis: null, domain: items.map(({name}) => name)},
    y: {grid: true, tickFormat: (tick) => `£${tick}`},
    marks: [barY(items, {x: 'name', y: 'value', fill: '#12436d'}), ruleY([0])],
  }),
);
done();
