import {expect} from '@open-wc/testing';
import {consistent, isHttps, keyOf, statusFits} from '../../src/contract/consistent.js';
import {smallDocument} from '../support/small-spend.js';

describe('consistent', () => {
  it('is content with a document whose parts fit', () => {
    expect(consistent(smallDocument())).to.equal(true);
  });

  it('misses the table of totals', () => {
    const document = smallDocument();
    document.resources.pop();
    expect(consistent(document)).to.equal(false);
  });

  it('tells totals apart by what they are totals of', () => {
    expect(keyOf({commissioner: 'A', amount: 1})).to.equal(keyOf({amount: 2, commissioner: 'A'}));
    expect(keyOf({commissioner: 'A', amount: 1})).not.to.equal(keyOf({supplier: 'A', amount: 1}));
  });

  it('wants a reason where there is no number, and none where there is one', () => {
    expect(statusFits({amount: 1})).to.equal(true);
    expect(statusFits({amount: 1, amountStatus: 'p'})).to.equal(true);
    expect(statusFits({amount: 1, amountStatus: 'c'})).to.equal(false);
    expect(statusFits({amount: null})).to.equal(false);
    expect(statusFits({amount: null, amountStatus: 'p'})).to.equal(false);
    expect(statusFits({amount: null, amountStatus: 'c', invoices: 3})).to.equal(false);
  });

  it('links to https only, without names or passwords', () => {
    expect(isHttps('https://doi.org/10.3310/NTDT7965')).to.equal(true);
    for (const path of [
      'http://a.org',
      'javascript:alert(1)',
      'https://user@a.org',
      '//a.org',
      'https://',
    ]) {
      expect(isHttps(path), path).to.equal(false);
    }
  });
});
