import UPlot from 'uplot';
import {done, height, values, width} from './values.js';

const items = await values();
new UPlot(
  {
    width,
    height,
    scales: {x: {time: false}},
    legend: {show: false},
    axes: [{}, {values: (_, ticks) => ticks.map((tick) => `£${tick}`)}],
    series: [{}, {fill: '#12436d', paths: UPlot.paths.bars({size: [0.8]}), points: {show: false}}],
  },
  [items.map((_, i) => i + 1), items.map(({value}) => value)],
  document.getElementById('chart'),
);
done();
