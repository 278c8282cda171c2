import {expect} from '@open-wc/testing';
import {networkConcentration} from '../../src/view/network-concentration.js';
import {allianceGraph, spendGraph} from '../support/small-network.js';

describe('networkConcentration', () => {
  it('is the sum of the squared parts of the receivers', async () => {
    // £60, £20 and £20 of £100.
    expect(networkConcentration(await spendGraph())).to.be.closeTo(0.36 + 0.04 + 0.04, 1e-12);
  });

  it('is not told where most relations have no amount', async () => {
    expect(networkConcentration(await allianceGraph())).to.equal(undefined);
  });
});
