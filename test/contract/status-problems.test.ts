import {expect} from '@open-wc/testing';
import {statusProblems} from '../../src/contract/status-problems.js';

describe('statusProblems', () => {
  it('wants a reason for null, and no number beside a reason why there is none', () => {
    const found: string[] = [];
    const rows = [
      {count: null},
      {count: null, countStatus: 'c'},
      {count: 3, countStatus: 'c'},
      {count: 3, countStatus: 'p'},
      {count: 3, countStatus: 'u'},
      {},
    ];
    statusProblems({pointer: '/t', rows}, ['count', 'countStatus', 'name'], (at, text) =>
      found.push(`${at} ${text}`),
    );
    expect(found).to.deep.equal([
      '/t/0/count null without countStatus (expected a reason: c, low, x, z, u)',
      '/t/2/count a number stands beside countStatus "c", which says that there is none (expected null)',
    ]);
  });
});
