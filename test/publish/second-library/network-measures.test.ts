import assert from 'node:assert/strict';
import {test} from 'node:test';
import Graph from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import {betweenness} from '../../../src/analysis/betweenness.js';
import {adjacency} from '../../../src/analysis/adjacency.js';
import {withinTwo} from '../../../src/analysis/within-two.js';
import {randomLinks} from '../../support/random-links.js';
import {worked} from '../../support/worked.js';

const COUNT = 40;

for (const seed of [1, 2, 3]) {
  const links = randomLinks({count: COUNT, links: 70, seed});
  const around = adjacency(COUNT, links);
  const graph = new Graph({type: 'undirected'});
  for (let body = 0; body < COUNT; body += 1) graph.addNode(String(body));
  for (const {a, b} of links) if (a !== b) graph.mergeEdge(String(a), String(b));

  test(`betweenness is what graphology finds (network ${seed})`, () => {
    const theirs = betweennessCentrality(graph, {getEdgeWeight: null, normalized: true});
    worked(betweenness(around)).forEach((score, body) => {
      assert.ok(Math.abs(score - (theirs[String(body)] ?? NaN)) < 1e-12, `body ${body}`);
    });
  });

  test(`partners and reach are what graphology finds (network ${seed})`, () => {
    const reach = withinTwo(around);
    for (let body = 0; body < COUNT; body += 1) {
      const near = graph.neighbors(String(body));
      const two = new Set([...near, ...near.flatMap((other) => graph.neighbors(other))]);
      two.delete(String(body));
      assert.equal(around.start[body + 1]! - around.start[body]!, near.length);
      assert.equal(reach[body], two.size);
    }
  });
}
