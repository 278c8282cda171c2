import {expect} from '@open-wc/testing';
import {byPartners} from '../../src/analysis/by-partners.js';

describe('byPartners', () => {
  it('orders a column by the mean place of partners, ties by the order wanted', () => {
    const pairs = [
      [1, 12],
      [2, 10],
      [3, 11],
      [3, 13],
      [4, 12],
    ] as const;
    expect(byPartners([1, 2, 3, 4], [4, 3, 2, 1], [10, 11, 12, 13], pairs)).to.deep.equal([
      2, 4, 3, 1,
    ]);
  });

  it('leaves a body without partners where it is wanted', () => {
    expect(byPartners([1, 2, 3], [1, 2, 3], [10, 11], [[3, 10]])).to.deep.equal([1, 3, 2]);
  });
});
