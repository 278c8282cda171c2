import {expect} from '@open-wc/testing';
import {hullCount, hullLook} from '../../src/draw/levels-hull.js';
import {allianceGraph} from '../support/small-network.js';

describe('hullLook', () => {
  it('has four colours, then the first again', () => {
    expect(new Set([0, 1, 2, 3].map(hullLook)).size).to.equal(4);
    expect(hullLook(4)).to.equal(hullLook(0));
  });
});

describe('hullCount', () => {
  it('says how many members are in the picture, and of how many where some are not', async () => {
    const graph = await allianceGraph();
    expect(hullCount({graph, language: 'en'}, {group: 0, members: [1, 2, 3]})).to.equal('3');
    expect(hullCount({graph, language: 'en'}, {group: 0, members: [1, 3]})).to.equal('2 of 3');
  });
});
