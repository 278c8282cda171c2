import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Sigma from 'sigma';
import {done, height, network, PASSES, width} from './network-values.js';

const {nodes, links} = await network();
const graph = new Graph();
// The layout needs places to begin with: a spiral, so that each run is the same.
nodes.forEach(({id}, at) =>
  graph.addNode(id, {x: at * Math.cos(at), y: at * Math.sin(at), size: 2, color: '#12436d'}),
);
for (const {source, target} of links) graph.addEdge(source, target, {color: '#6685a0'});
forceAtlas2.assign(graph, {iterations: PASSES, settings: forceAtlas2.inferSettings(graph)});
const box = document.querySelector('#chart');
Object.assign(box.style, {width: `${width}px`, height: `${height}px`});
new Sigma(graph, box, {renderLabels: false});
done();
