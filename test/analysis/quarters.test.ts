import {expect} from '@open-wc/testing';
import {quarterOf, quarters} from '../../src/analysis/quarters.js';

describe('quarters', () => {
  it('divides 189 places after 47, 94 and 141', () => {
    expect([1, 47, 48, 94, 95, 141, 142, 189].map((place) => quarterOf(place, 189))).to.deep.equal([
      1, 1, 2, 2, 3, 3, 4, 4,
    ]);
  });

  it('gives each quarter its count and its ends', () => {
    expect(quarters([8, 7, 6, 5, 4, 3, 2, 1])).to.deep.equal([
      {quarter: 1, count: 2, lowest: 7, highest: 8},
      {quarter: 2, count: 2, lowest: 5, highest: 6},
      {quarter: 3, count: 2, lowest: 3, highest: 4},
      {quarter: 4, count: 2, lowest: 1, highest: 2},
    ]);
  });

  it('leaves out quarters that nobody is in', () => {
    expect(quarters([5]).map(({quarter}) => quarter)).to.deep.equal([4]);
  });
});
