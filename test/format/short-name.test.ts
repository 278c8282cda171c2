import {expect} from '@open-wc/testing';
import {shortName} from '../../src/format/short-name.js';

describe('shortName', () => {
  it('drops the ending that names the legal form', () => {
    expect(shortName('City Health Care Partnership CIC')).to.equal('City Health Care Partnership');
    expect(shortName('Alternative Futures Group Limited')).to.equal('Alternative Futures Group');
  });

  it('leaves other names, and names that are only an ending', () => {
    expect(shortName('Nuffield Health')).to.equal('Nuffield Health');
    expect(shortName('A Limited')).to.equal('A Limited');
  });
});
