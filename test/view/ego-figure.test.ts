import {expect} from '@open-wc/testing';
import {egoFigure} from '../../src/view/ego-figure.js';
import {networkBase} from '../../src/view/network-base.js';
import type {NetworkAsked} from '../../src/view/network-asked.js';
import type {NetworkGraph} from '../../src/view/network-graph.js';
import {allianceGraph, askedOf, spendGraph} from '../support/small-network.js';
import {studyGraph} from '../support/study-graph.js';

const ego = (graph: NetworkGraph, own: Partial<NetworkAsked>) => {
  const asked = askedOf({form: 'ego', ...own});
  return egoFigure(networkBase(graph, asked), asked);
};

describe('egoFigure', () => {
  it('has a body’s partners, most money first', async () => {
    const view = ego(await spendGraph(), {focus: 'S1'});
    expect(view.focus).to.equal(2);
    expect(view.partners.map(({body, amount}) => [body, amount])).to.deep.equal([
      [0, 50],
      [1, 10],
    ]);
  });

  it('puts partners of several sorts under headings', async () => {
    const view = ego(await spendGraph(), {focus: 'A'});
    expect(view.parts?.map(({title, money}) => [title, money])).to.deep.equal([
      ['Community interest companies', 20],
      ['Registered charities', 50],
    ]);
  });

  it('adds the smallest together when there is no room', async () => {
    const view = ego(await spendGraph(), {focus: 'A', top: 1});
    expect(view.partners.length).to.equal(1);
    expect(view.rest).to.deep.equal({count: 1, money: 20});
  });

  it('takes the body with most partners when none is asked for', async () => {
    expect(ego(await allianceGraph(), {}).focus).to.equal(1);
    const graph = await studyGraph('network-vcse-2018-19');
    const view = ego(graph, {});
    expect(graph.bodies[view.focus]?.name).to.equal('Nuffield Health');
    expect(view.partners.length).to.equal(51);
  });

  it('names a body that is not there', async () => {
    const graph = await spendGraph();
    expect(() => ego(graph, {focus: 'nobody'})).to.throw(RangeError, 'unknown focus: "nobody"');
  });
});
