import {forceCenter, forceLink, forceManyBody, forceSimulation} from 'd3';
import {done, network, painted} from './network-values.js';

const {nodes, links} = await network();
const simulation = forceSimulation(nodes)
  .force(
    'link',
    forceLink(links.map((link) => ({...link}))).id(({id}) => id),
  )
  .force('charge', forceManyBody())
  .force('center', forceCenter())
  .stop();
// As many ticks as the running simulation would take until it stops.
simulation.tick(Math.ceil(Math.log(simulation.alphaMin()) / Math.log(1 - simulation.alphaDecay())));
painted(new Map(nodes.map((node) => [node.id, node])), links);
done();
