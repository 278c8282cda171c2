import {expect} from '@open-wc/testing';
import {networkBase, placeOf} from '../../src/view/network-base.js';
import {allianceGraph, askedOf, spendGraph} from '../support/small-network.js';

describe('networkBase', () => {
  it('takes the largest relations, and counts what is left out', async () => {
    const base = networkBase(await spendGraph(), askedOf({top: 2}));
    expect(base.shown).to.deep.equal([0, 1]);
    expect(base.shownMoney).to.equal(70);
    expect(base.money).to.equal(100);
    expect(base.passing).to.equal(4);
    expect(base.bodies).to.deep.equal([0, 2, 3]);
  });

  it('filters by least amount, kind, kind of network, group and neighbours', async () => {
    const spend = await spendGraph();
    const shown = (asked: object, graph = spend) => networkBase(graph, askedOf(asked)).shown.length;
    expect(shown({minimum: 20})).to.equal(3);
    expect(shown({selected: 'B', neighbours: true})).to.equal(2);
    const graph = await allianceGraph();
    expect(shown({kinds: ['member']}, graph)).to.equal(3);
    expect(shown({type: 'vertical'}, graph)).to.equal(3);
    expect(shown({group: 'two'}, graph)).to.equal(4);
  });

  it('names what does not fit or is not there', async () => {
    const graph = await allianceGraph();
    expect(() => networkBase(graph, askedOf({form: 'bipartite'}))).to.throw(
      RangeError,
      'invalid form: "bipartite" does not fit this document (expected force',
    );
    expect(() => networkBase(graph, askedOf({group: 'three'}))).to.throw(
      RangeError,
      'unknown group: "three" (expected one, two)',
    );
    expect(placeOf(graph, 'nobody')).to.equal(undefined);
  });
});
