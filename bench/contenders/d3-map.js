import {geoIdentity, geoPath, select} from 'd3';
import {featuresOf, fillOf, height, mapValues, width} from './map-values.js';
import {done} from './values.js';

const {topology, valueOf} = await mapValues();
const areas = featuresOf(topology);
const path = geoPath(geoIdentity().fitSize([width, height], areas));
select('#chart')
  .append('svg')
  .attr('width', width)
  .attr('height', height)
  .attr('stroke', '#fff')
  .selectAll('path')
  .data(areas.features)
  .join('path')
  .attr('fill', ({id}) => fillOf(valueOf.get(id)))
  .attr('d', path);
done();
