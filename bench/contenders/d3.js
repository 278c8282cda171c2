import {axisLeft, max, scaleBand, scaleLinear, select} from 'd3';
import {done, height, values, width} from './values.js';

const items = await values();
const x = scaleBand(
  items.map(({name}) => name),
  [50, width],
).padding(0.2);
const y = scaleLinear([0, max(items, ({value}) => value)], [height - 20, 10]);
const svg = select('#chart').append('svg').attr('width', width).attr('height', height);
svg
  .append('g')
  .attr('transform', 'translate(50,0)')
  .call(
    axisLeft(y)
      .ticks(5)
      .tickFormat((tick) => `£${tick}`),
  );
svg
  .append('g')
  .attr('fill', '#12436d')
  .selectAll('rect')
  .data(items)
  .join('rect')
  .attr('x', ({name}) => x(name))
  .attr('y', ({value}) => y(value))
  .attr('width', x.bandwidth())
  .attr('height', ({value}) => y(0) - y(value));
done();
