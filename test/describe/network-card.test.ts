import {expect} from '@open-wc/testing';
import {networkCard} from '../../src/describe/network-card.js';
import {networkFigure} from '../support/network-figure.js';
import {allianceGraph, askedOf, spendGraph} from '../support/small-network.js';
import {studyGraph} from '../support/study-graph.js';

describe('networkCard', () => {
  it('speaks in sentences of money, partners and place in the network', async () => {
    const graph = await studyGraph('network-vcse-2018-19');
    const view = networkFigure(graph, askedOf());
    const nuffield = graph.bodies.findIndex(({name}) => name === 'Nuffield Health');
    const card = networkCard(view, nuffield);
    expect(card?.kind).to.equal('registered charity');
    expect(card?.entries[0]).to.deep.equal({
      question: 'Money',
      answer:
        'Nuffield Health receives £99.6M from 51 commissioners; the largest, Leeds, gives 11.0%.',
    });
  });

  it('ranks betweenness once it is known', async () => {
    const view = networkFigure(await spendGraph(), askedOf());
    const entry = (between?: number[]) =>
      networkCard(view, 2, between)?.entries.find(({question}) => question === 'In between')
        ?.answer;
    expect(entry()).to.not.contain('shortest');
    expect(entry([0.5, 0.5, 0.6, 0, 0])).to.contain(
      'It lies on 60.0% of the shortest ways between two others: 1st of 5.',
    );
    expect(entry([0, 0, 0, 0, 0])).to.contain('No shortest way');
  });

  it('names the groups of a member', async () => {
    const view = networkFigure(await allianceGraph(), askedOf());
    expect(
      networkCard(view, 2)?.entries.find(({question}) => question === 'Member of')?.answer,
    ).to.equal('Alliance One; Partnership Two.');
    expect(networkCard(view, 99)).to.equal(undefined);
  });
});
