import {expect} from '@open-wc/testing';
import {wholeShare} from '../../src/describe/whole-share.js';

describe('wholeShare', () => {
  it('is in whole per cent', () => {
    expect(wholeShare(0.606, 'en')).to.equal('61%');
    expect(wholeShare(1, 'en')).to.equal('100%');
    expect(wholeShare(0, 'en')).to.equal('0%');
  });

  it('says neither all nor none where it is neither', () => {
    expect(wholeShare(0.996, 'en')).to.equal('99.6%');
    expect(wholeShare(0.004, 'en')).to.equal('0.4%');
  });
});
