import {expect} from '@open-wc/testing';
import {networkTypeName} from '../../src/format/network-type-name.js';

describe('networkTypeName', () => {
  it('names the three kinds of network', () => {
    expect(networkTypeName('vertical')).to.equal('Commissioners with VCSEs');
    expect(networkTypeName('horizontal-vcses')).to.equal('Among VCSEs');
    expect(networkTypeName('horizontal-commissioners')).to.equal('Among commissioners');
  });
});
