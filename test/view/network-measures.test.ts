import {expect} from '@open-wc/testing';
import {betweennessOf, networkMeasures} from '../../src/view/network-measures.js';
import {allianceGraph, spendGraph} from '../support/small-network.js';
import {worked} from '../support/worked.js';

describe('networkMeasures', () => {
  it('measures dependence and reach', async () => {
    const measures = networkMeasures(await spendGraph());
    expect(measures.dependence).to.deep.equal([undefined, undefined, 50 / 60, 1, 1]);
    // Eastshire reaches its two charities and Westshire; Westshire's society is three steps away.
    expect(measures.reach[0]).to.equal(3);
  });

  it('counts the pairs a body stands between, by its groups', async () => {
    const {brokerage} = networkMeasures(await allianceGraph());
    // The hub's partners are Alliance One and Partnership Two: no common group, no relation.
    expect(brokerage[2]).to.equal(1);
  });

  it('gives betweenness step by step', async () => {
    // Eastshire: the row Second–Eastshire–First–Westshire–Third; First Charity is its middle.
    const scores = worked(betweennessOf(await spendGraph()));
    expect(scores?.[2]).to.be.closeTo(4 / 6, 1e-12);
    expect(scores?.[3]).to.equal(0);
  });

  it('gives betweenness up at once where it would take too long', async () => {
    const graph = await spendGraph();
    const count = 3000;
    const relations = Array.from({length: count * 4}, (_, at) => ({
      ...graph.relations[0]!,
      from: at % count,
      to: (at * 7 + Math.floor(at / count) + 1) % count,
    }));
    const bodies = Array.from({length: count}, () => graph.bodies[0]!);
    expect(betweennessOf({...graph, bodies, relations}).next()).to.deep.equal({
      done: true,
      value: undefined,
    });
  });
});
