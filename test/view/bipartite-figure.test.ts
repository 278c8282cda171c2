import {expect} from '@open-wc/testing';
import {bipartiteFigure} from '../../src/view/bipartite-figure.js';
import {networkBase} from '../../src/view/network-base.js';
import {askedOf, spendGraph} from '../support/small-network.js';
import {studyGraph} from '../support/study-graph.js';

describe('bipartiteFigure', () => {
  it('sorts relations into chains and pairs', async () => {
    const view = bipartiteFigure(networkBase(await spendGraph(), askedOf({top: 3})));
    // 50 and 20 share Eastshire; 20 of Westshire stands alone.
    expect(view.chains.map(({left, right, money}) => [left, right, money])).to.deep.equal([
      [[0], [2, 3], 70],
    ]);
    expect(view.pairs.map(({left, right, money}) => [left, right, money])).to.deep.equal([
      [[1], [4], 20],
    ]);
    expect(view.sideCounts).to.deep.equal([2, 3]);
  });

  it('draws the study’s 60 largest relations in 13 chains and 19 pairs without a crossing: half of the money', async () => {
    const graph = await studyGraph('network-vcse-2018-19');
    const view = bipartiteFigure(networkBase(graph, askedOf()));
    expect(graph.relations.length).to.equal(1988);
    expect(view.sideCounts).to.deep.equal([189, 1051]);
    expect(view.shown.length).to.equal(60);
    expect(view.chains.length).to.equal(13);
    expect(view.pairs.length).to.equal(19);
    expect(view.crossed).to.equal(0);
    expect(view.shownMoney / view.money).to.be.closeTo(0.507, 0.0005);
  });
});
