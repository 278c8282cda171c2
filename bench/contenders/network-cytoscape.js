import cytoscape from 'cytoscape';
import {done, height, network, width} from './network-values.js';

const {nodes, links} = await network();
const box = document.querySelector('#chart');
Object.assign(box.style, {width: `${width}px`, height: `${height}px`});
const chart = cytoscape({
  container: box,
  elements: [...nodes, ...links].map((data) => ({data})),
  style: [{selector: 'node', style: {width: 4, height: 4}}],
  layout: {name: 'cose', animate: false},
});
chart.ready(() => done());
