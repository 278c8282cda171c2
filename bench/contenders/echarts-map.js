import {MapChart} from 'echarts/charts';
import {VisualMapComponent} from 'echarts/components';
import * as echarts from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';
import {breaks, featuresOf, fills, height, mapValues, none, width} from './map-values.js';
import {done} from './values.js';

echarts.use([MapChart, VisualMapComponent, SVGRenderer]);
const {topology, valueOf} = await mapValues();
const areas = featuresOf(topology);
echarts.registerMap('areas', areas);
const chart = echarts.init(document.getElementById('chart'), null, {
  renderer: 'svg',
  width,
  height,
});
chart.setOption({
  animation: false,
  visualMap: {
    type: 'piecewise',
    pieces: fills.map((color, at) => ({color, gte: breaks[at - 1], lt: breaks[at]})),
    outOfRange: {color: none},
  },
  series: [
    {
      type: 'map',
      map: 'areas',
      nameProperty: 'id',
      aspectScale: 1,
      data: areas.features.map(({id}) => ({name: id, value: valueOf.get(id)})),
    },
  ],
});
done();
