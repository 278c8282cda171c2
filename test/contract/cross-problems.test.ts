import {expect} from '@open-wc/testing';
import {crossProblems} from '../../src/contract/cross-problems.js';
import {smallDocument} from '../support/small-spend.js';

const messages = (input: unknown) => crossProblems(input).map((problem) => problem.message);

describe('crossProblems', () => {
  it('finds nothing where nothing is wrong, or nothing is there', () => {
    expect(messages(smallDocument())).to.deep.equal([]);
    expect(messages(undefined)).to.deep.equal([]);
  });

  it('names two tables of one name, a missing table and a link that is none', () => {
    expect(
      messages({
        resources: [
          {name: 'a', data: []},
          {name: 'a', path: 'a.csv'},
        ],
        sources: [{path: 'http://a.org/b'}],
      }),
    ).to.deep.equal([
      'a, name: "a" names resource 1 already (expected one table of a name)',
      'resources: there is no table named totals (expected one, with the figures)',
      'sources, number 1, path: "http://a.org/b" cannot be linked to (expected an address starting with https://; try https://a.org/b)',
    ]);
  });

  it('suggests an identifier that differs by case or spaces', () => {
    const document = smallDocument();
    Object.assign(document.resources[0]?.data?.[0] ?? {}, {id: 'E38000025'});
    expect(messages(document).filter((text) => text.includes('row 1,'))[0]).to.equal(
      'totals row 1, commissioner: unknown commissioner "A" (expected an id of the table commissioners)',
    );
    (document.resources[2]?.data as object[]).push({
      commissioner: 'e38000025 ',
      sector: 'private',
      category: 'x',
      amount: 1,
    });
    expect(messages(document).pop()).to.contain('did you mean E38000025?');
  });

  it('checks payments as it checks totals, and areas where they are listed', () => {
    const document = smallDocument();
    document.resources.push(
      {name: 'areas', data: [{id: 'E06000001', name: 'A place'}]},
      {name: 'payments', data: [{commissioner: 'Z', area: 'E06000002', amount: -4}]},
    );
    expect(messages(document)).to.deep.equal([
      'payments row 1, commissioner: unknown commissioner "Z" (expected an id of the table commissioners)',
      'payments row 1, area: unknown area "E06000002" (expected an id of the table areas; did you mean E06000001?)',
    ]);
  });

  it('finds hidden payments with an amount, days that are none, and parts that are not a whole', () => {
    const document = smallDocument();
    document.resources.push(
      {
        name: 'payments',
        data: [
          {commissioner: 'A', date: '2018-02-30', amount: 4},
          {commissioner: 'A', amount: 5, amountStatus: 'c'},
        ],
      },
      {name: 'succession', data: [{from: 'A', to: 'B', share: 0.5}]},
    );
    expect(messages(document)).to.deep.equal([
      'payments row 2, amount: a number stands beside amountStatus "c", which says that there is none (expected null)',
      'succession row 1, share: the parts of "A" add up to 0.5 (expected 1: all of it goes somewhere, once)',
      'payments row 1, date: "2018-02-30" is no day of the calendar (expected year-month-day)',
    ]);
  });

  it('finds more invoices over the threshold than there are', () => {
    const document = smallDocument();
    Object.assign(document.resources[0]?.data?.[0] ?? {}, {invoicesOverThreshold: 9});
    expect(messages(document)).to.deep.equal([
      'commissioners row 1, invoicesOverThreshold: 9 is more than invoicesPublished, 4 (expected at most as many)',
    ]);
  });
});
