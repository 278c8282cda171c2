import {expect} from '@open-wc/testing';
import {nearestWord} from '../../src/contract/nearest-word.js';

describe('nearestWord', () => {
  it('finds a word with letters swapped, lost or of another case', () => {
    expect(nearestWord('vsce', ['nhs', 'vcse'])).to.equal('vcse');
    expect(nearestWord('Local Authority', ['nhs', 'local-authority'])).to.equal('local-authority');
    expect(nearestWord('privte', ['private', 'primary-care'])).to.equal('private');
  });

  it('does not guess when nothing is near or two are equally near', () => {
    expect(nearestWord('charity', ['nhs', 'vcse'])).to.equal(undefined);
    expect(nearestWord('EX-4', ['EX-1', 'EX-2'])).to.equal(undefined);
  });
});
