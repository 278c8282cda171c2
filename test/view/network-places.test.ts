import {expect} from '@open-wc/testing';
import {networkBase} from '../../src/view/network-base.js';
import {knownPlaces, placesOf} from '../../src/view/network-places.js';
import {allianceGraph, askedOf} from '../support/small-network.js';
import {worked} from '../support/worked.js';

describe('placesOf', () => {
  it('works a layout out once and knows it then', async () => {
    const base = networkBase(await allianceGraph(), askedOf());
    expect(knownPlaces(base)).to.equal(undefined);
    const places = worked(placesOf(base));
    expect(knownPlaces(base)).to.equal(places);
    expect(placesOf(base).next()).to.deep.equal({done: true, value: places});
  });

  it('keeps layouts of different reductions apart', async () => {
    const graph = await allianceGraph();
    worked(placesOf(networkBase(graph, askedOf())));
    expect(knownPlaces(networkBase(graph, askedOf({kinds: ['member']})))).to.equal(undefined);
  });
});
