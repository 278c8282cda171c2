import ForceGraph from 'force-graph';
import {done, height, network, PASSES, width} from './network-values.js';

const {nodes, links} = await network();
let finished = false;
new ForceGraph(document.querySelector('#chart'))
  .width(width)
  .height(height)
  .warmupTicks(PASSES)
  .cooldownTicks(0)
  .onRenderFramePost(() => {
    if (finished) return;
    finished = true;
    done();
  })
  .graphData({nodes, links});
