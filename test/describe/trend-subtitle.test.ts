import {expect} from '@open-wc/testing';
import {trendSubtitle} from '../../src/describe/trend-subtitle.js';
import {trendOf, year} from '../support/trend-of.js';

describe('trendSubtitle', () => {
  it('says measure, periods, how many, and when', () => {
    const paid = {A: year(3), B: year(2)};
    expect(trendSubtitle(trendOf(paid, {measure: 'per-head'}))).to.equal(
      'Payments to all suppliers per resident, by month, 2 councils, 2018-19',
    );
    expect(trendSubtitle(trendOf(paid, {index: true, length: 'quarters'}))).to.equal(
      'Payments to all suppliers, the first quarter as 100, by quarter, 2 councils, 2018-19',
    );
  });

  it('names one commissioner alone, and the years where there are several', () => {
    const paid = {A: {'2017-18': 1, '2018-19': 2}};
    expect(trendSubtitle(trendOf(paid))).to.equal(
      'Payments to all suppliers, by year, Place A, 2017-18 to 2018-19',
    );
  });
});
