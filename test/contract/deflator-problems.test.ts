import {expect} from '@open-wc/testing';
import {deflatorProblems} from '../../src/contract/deflator-problems.js';

function found(
  rows: readonly unknown[],
  facts: unknown = {deflatorSource: 'An index'},
): readonly string[] {
  const problems: string[] = [];
  deflatorProblems({pointer: '/d', rows}, facts, (pointer, text) =>
    problems.push(`${pointer} ${text}`),
  );
  return problems;
}

describe('deflatorProblems', () => {
  it('takes an index with one base, and a document without one', () => {
    const rows = [
      {period: '2017-18', index: 98},
      {period: '2018-19', index: 100},
    ];
    expect(found(rows)).to.deep.equal([]);
    expect(deflatorProblems(undefined, {}, () => expect.fail())).to.equal(undefined);
  });

  it('wants to know whose index it is', () => {
    expect(found([{period: '2018-19', index: 100}], null)).to.deep.equal([
      '/spend deflatorSource is missing (expected whose index the table deflator holds)',
    ]);
  });

  it('names a period given twice', () => {
    const rows = [
      {period: '2018-19', index: 100},
      {period: '2018-19', index: 98},
    ];
    expect(found(rows)).to.deep.equal([
      '/d/1/period "2018-19" has an index in row 1 (expected each period once)',
    ]);
  });

  it('wants one base: neither none nor two, whatever else stands there', () => {
    const none = '0 rows have the index 100';
    const two = '2 rows have the index 100';
    const wanted = '(expected one: the period in whose prices the money is told)';
    expect(found([{period: '2018-19', index: 99}, null])).to.deep.equal([`/d ${none} ${wanted}`]);
    const bases = [
      {period: '2017-18', index: 100},
      {period: '2018-19', index: 100},
    ];
    expect(found(bases)).to.deep.equal([`/d ${two} ${wanted}`]);
  });
});
