import embed from 'vega-embed';
import {done, height, values, width} from './values.js';

const items = await values();
await embed(
  '#chart',
  {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: width - 60,
    height: height - 20,
    data: {values: items},
    mark: {type: 'bar', color: '#12436d'},
    encoding: {
      x: {field: 'name', type: 'nominal', sort: null, axis: null},
      y: {
        field: 'value',
        type: 'quantitative',
        title: null,
        axis: {labelExpr: "'£' + datum.value"},
      },
    },
  },
  {actions: false, renderer: 'svg'},
);
done();
