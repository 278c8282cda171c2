import {expect} from '@open-wc/testing';
import {above} from '../../src/analysis/above.js';
import type {Spend} from '../../src/contract/spend.js';
import {reachView} from '../../src/elements/reach-view.js';
import {formats} from '../../src/format/formats.js';
import {reachAsked, reachOf, spendOfSuppliers} from '../support/reach-of.js';
import {smallSpend} from '../support/small-spend.js';
import {studySpend} from '../support/study-spend.js';

const {share} = formats('en');

describe('reachView', () => {
  let spend: Spend;
  before(async () => {
    spend = await studySpend('vcse-suppliers-2018-19');
  });

  it('holds the study’s 1,051 organisations: 6 above £50M, 34 above £10M, 242 above £1M, with their parts of the money', () => {
    const view = reachView(spend, reachAsked());
    const amounts = view?.ordered.map(({amount}) => amount) ?? [];
    expect(amounts.length).to.equal(1051);
    const over = [50e6, 10e6, 1e6].map((line) => above(amounts, line, amounts));
    expect(over.map(({count, moneyShare = 0}) => `${count} ${share(moneyShare)}`)).to.deep.equal([
      '6 23.4%',
      '34 60.6%',
      '242 91.1%',
    ]);
    expect(view?.total).to.be.closeTo(1_912_408_679.75, 0.005);
  });

  it('counts the study’s organisations by number of commissioners, and all their money', () => {
    const view = reachView(spend, reachAsked());
    expect(view?.bands.map(({from, to, count}) => [from, to, count])).to.deep.equal([
      [1, 1, 755],
      [2, 3, 206],
      [4, 9, 69],
      [10, undefined, 21],
    ]);
    expect(view?.bands.map(({moneyShare}) => Math.round(moneyShare * 100))).to.deep.equal([
      26, 36, 20, 18,
    ]);
    expect(view?.bands.reduce((sum, {moneyShare}) => sum + moneyShare, 0)).to.be.closeTo(1, 1e-12);
    expect(view?.quadrants.map(({quadrant, count}) => `${quadrant} ${count}`)).to.deep.equal([
      'large-local 26',
      'large-wide 8',
      'small-local 1004',
      'small-wide 13',
    ]);
  });

  it('counts those that depend on one commissioner', () => {
    const view = reachView(spend, reachAsked({form: 'dependence'}));
    expect(view?.bands.map(({from, to, count}) => [from, to, count])).to.deep.equal([
      [0, 0.5, 68],
      [0.5, 1, 228],
      [1, undefined, 755],
    ]);
  });

  it('is the same figure from the document that says who paid whom', async () => {
    const view = reachView(spend, reachAsked());
    const paid = reachView(await studySpend('vcse-reach-2018-19'), reachAsked());
    expect(paid?.payers).to.equal(189);
    expect(paid?.bands.map(({count}) => count)).to.deep.equal(view?.bands.map(({count}) => count));
    expect(paid?.quadrants.map(({count}) => count)).to.deep.equal([26, 8, 1004, 13]);
    paid?.ordered.forEach((item, i) => {
      const other = view?.ordered[i];
      expect(item.amount).to.be.closeTo(other?.amount ?? NaN, 1e-6);
      expect([item.id, item.commissioners, item.invoices]).to.deep.equal([
        other?.id,
        other?.commissioners,
        other?.invoices,
      ]);
      expect(item.largestShare).to.be.closeTo(other?.largestShare ?? NaN, 0.00005001);
    });
    const marieCurie = paid?.ordered.find(({name}) => name === 'Marie Curie');
    expect(marieCurie?.payers?.length).to.equal(28);
    expect(marieCurie?.payers?.[0]?.name).to.equal('Liverpool');
  });

  it('counts 1,048 organisations where those under two spellings are one', async () => {
    const merged = reachView(await studySpend('vcse-reach-merged-2018-19'), reachAsked());
    expect(merged?.ordered.length).to.equal(1048);
    expect(merged?.total).to.be.closeTo(1_912_408_679.75, 0.005);
    const amounts = merged?.ordered.map(({amount}) => amount) ?? [];
    expect([50e6, 10e6, 1e6].map((line) => above(amounts, line).count)).to.deep.equal([6, 34, 242]);
  });

  it('is a plain frozen object, whole', async () => {
    const view = reachView(await smallSpend(), reachAsked({highlight: ['S2']}));
    expect(Object.isFrozen(view)).to.equal(true);
    expect(JSON.parse(JSON.stringify(view?.ordered))).to.deep.equal([
      {
        id: 'S1',
        name: 'First Charity',
        amount: 30,
        commissioners: 2,
        largestShare: 0.6,
        invoices: 2,
        rank: 1,
        ties: 1,
        reachRank: 1,
        reachTies: 2,
        quadrant: 'large-wide',
        highlighted: false,
      },
      {
        id: 'S2',
        name: 'Second Charity Limited',
        amount: 15,
        commissioners: 2,
        largestShare: 0.9,
        invoices: 2,
        rank: 2,
        ties: 1,
        reachRank: 1,
        reachTies: 2,
        quadrant: 'large-wide',
        highlighted: true,
      },
    ]);
    expect([view?.large, view?.wide, view?.total, view?.payers]).to.deep.equal([1, 2, 45, 4]);
  });

  it('works out commissioners and the largest part from who paid whom', async () => {
    const small = await smallSpend();
    const totals = [
      {commissioner: 'A', supplier: 'S1', amount: 40},
      {commissioner: 'B', supplier: 'S1', amount: 60},
    ];
    const view = reachView({...small, totals}, reachAsked());
    const [item] = view?.ordered ?? [];
    expect([item?.amount, item?.commissioners, item?.largestShare]).to.deep.equal([100, 2, 0.6]);
    expect(item?.payers?.map(({name, amount}) => `${name} ${amount}`)).to.deep.equal([
      'Westshire 60',
      'Eastshire 40',
    ]);
    expect(view?.withheld).to.deep.equal([
      {id: 'S2', name: 'Second Charity Limited', kind: 'missing'},
    ]);
  });

  it('leaves out suppressed numbers with their reason, and those that received nothing', () => {
    const small = spendOfSuppliers([
      [10, 1],
      [0, 1],
      [5, 1],
    ]);
    const totals = small.totals.map((row, i) =>
      i === 2 ? {supplier: 'S2', amount: null, amountStatus: 'c' as const} : row,
    );
    const view = reachView({...small, totals}, reachAsked());
    expect(view?.ordered.map(({id}) => id)).to.deep.equal(['S0']);
    expect(view?.nothing).to.equal(1);
    expect(view?.withheld).to.deep.equal([{id: 'S2', name: 'Charity 2', kind: 'suppressed'}]);
    expect(JSON.stringify(view)).not.to.contain('"amount":5');
  });

  it('is nothing when no supplier has both numbers', () => {
    expect(reachView(spendOfSuppliers([]), reachAsked())).to.equal(undefined);
    expect(reachView(spendOfSuppliers([[0, 1]]), reachAsked())).to.equal(undefined);
  });

  it('says what dependence needs', () => {
    expect(() => reachOf([[10, 1]], {form: 'dependence'})).to.throw(
      RangeError,
      'needs each supplier’s largestShare',
    );
  });

  it('calls large and wide what suits the document, or what the author says', () => {
    const of = (rows: Parameters<typeof reachOf>[0], options = {}) => {
      const {large, wide} = reachOf(rows, options);
      return [large, wide];
    };
    expect(of([[99e6, 51]])).to.deep.equal([10e6, 10]);
    expect(of([[3e6, 7]])).to.deep.equal([1e5, 4]);
    expect(of([[3e6, 7]], {large: 5e5, wide: 3})).to.deep.equal([5e5, 3]);
  });
});
