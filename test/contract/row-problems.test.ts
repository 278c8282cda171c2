import {expect} from '@open-wc/testing';
import {rowProblems} from '../../src/contract/row-problems.js';

describe('rowProblems', () => {
  it('finds what is said twice and limits the wrong way round', () => {
    const found: string[] = [];
    const rows = [
      {measure: 'M', period: '2018', lower: 1, upper: 2},
      {measure: 'M', period: '2018', lower: 3, upper: 2},
      {measure: 'M', since: '2019-01', until: '2018-01'},
      null,
    ];
    rowProblems({pointer: '/t', rows}, ['measure', 'period'], (at, text) =>
      found.push(`${at} ${text}`),
    );
    expect(found).to.deep.equal([
      '/t/1 has the same measure, period as row 1 (expected each once)',
      '/t/1/lower 3 is more than upper, 2 (expected at most it)',
      '/t/2/since 2019-01 is more than until, 2018-01 (expected at most it)',
    ]);
  });
});
