import createLayout from 'ngraph.forcelayout';
import createGraph from 'ngraph.graph';
import {done, network, painted, PASSES} from './network-values.js';

const {nodes, links} = await network();
const graph = createGraph();
for (const {id} of nodes) graph.addNode(id);
for (const {source, target} of links) graph.addLink(source, target);
const layout = createLayout(graph);
for (let pass = 0; pass < PASSES && !layout.step(); pass += 1);
painted(new Map(nodes.map(({id}) => [id, layout.getNodePosition(id)])), links);
done();
