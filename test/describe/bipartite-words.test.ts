import {expect} from '@open-wc/testing';
import {bipartiteWords} from '../../src/describe/bipartite-words.js';
import {networkFigure} from '../support/network-figure.js';
import {askedOf, spendGraph} from '../support/small-network.js';
import {studyGraph} from '../support/study-graph.js';
import {textOf} from '../support/text-of.js';

describe('bipartiteWords', () => {
  it('says the study’s finding: half of the money in 60 of 1,988 relations', async () => {
    const graph = await studyGraph('network-vcse-2018-19');
    const view = networkFigure(graph, askedOf({form: 'bipartite'}));
    expect(bipartiteWords.heading(view)).to.equal(
      'Half of all the money runs through 60 of 1,988 relations',
    );
    expect(textOf(bipartiteWords.sentence(view))).to.equal(
      'Showing 60 of 1,988 relations, 50.7% of the money (£970.0M of £1,912M). They join 48 of 189 commissioners to 44 of 1,051 VCSEs. The strongest is Northern, Eastern and Western Devon and Livewell Foundation (£87.0M). 19 of the 60 are one to one: neither side has another relation this large. The money is as concentrated as if 62 VCSEs had equal parts (Herfindahl–Hirschman index 0.016).',
    );
  });

  it('says that all are shown when they are', async () => {
    const view = networkFigure(await spendGraph(), askedOf({form: 'bipartite'}));
    expect(bipartiteWords.heading(view)).to.equal('4 relations carry £100');
    expect(textOf(bipartiteWords.sentence(view))).to.match(/^All 4 relations are shown \(£100\)\./);
  });

  it('says so when no relation passes', async () => {
    const view = networkFigure(await spendGraph(), askedOf({form: 'bipartite', minimum: 1e6}));
    expect(textOf(bipartiteWords.sentence(view))).to.contain('£1M or more: 0 of 4 relations');
  });
});
