import {DataSet} from 'vis-data';
import {Network} from 'vis-network';
import {done, height, network, width} from './network-values.js';

const {nodes, links} = await network();
const box = document.querySelector('#chart');
Object.assign(box.style, {width: `${width}px`, height: `${height}px`});
const chart = new Network(
  box,
  {
    nodes: new DataSet(nodes.map(({id}) => ({id, shape: 'dot', size: 3}))),
    edges: new DataSet(links.map(({source, target}, id) => ({id, from: source, to: target}))),
  },
  {physics: {stabilization: true}, edges: {smooth: false}, layout: {randomSeed: 1}},
);
chart.once('stabilized', () => chart.once('afterDrawing', done));
