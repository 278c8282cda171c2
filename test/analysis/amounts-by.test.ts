import {expect} from '@open-wc/testing';
import {amountsBy} from '../../src/analysis/amounts-by.js';
import type {TotalRow} from '../../src/analysis/total-row.js';

const rows: readonly TotalRow[] = [
  {commissioner: 'A', amount: 100, invoices: 10, suppliers: 4},
  {commissioner: 'B', amount: 50, invoices: 5, suppliers: 2},
  {commissioner: 'C', amount: null, amountStatus: 'x'},
  {commissioner: 'A', sector: 'vcse', category: 'hospice', amount: 10.1, invoices: 1, suppliers: 1},
  {commissioner: 'A', sector: 'vcse', category: 'other', amount: 20.2, invoices: 2, suppliers: 2},
  {commissioner: 'A', sector: 'nhs', category: 'nhs', amount: 69.7, invoices: 7, suppliers: 1},
  {commissioner: 'B', sector: 'nhs', category: 'nhs', amount: 50, invoices: 5, suppliers: 2},
];

describe('amountsBy', () => {
  it('takes the totals by commissioner as they stand, not the sum of all rows', () => {
    expect(amountsBy(rows, 'commissioner').get('A')).to.deep.equal({
      amount: {kind: 'value', value: 100},
      invoices: 10,
      suppliers: 4,
    });
  });

  it('adds the parts of the wanted sectors', () => {
    const amounts = amountsBy(rows, 'commissioner', {sectors: ['vcse']}).get('A');
    expect(amounts?.amount).to.deep.equal({kind: 'value', value: 30.299999999999997});
    expect(amounts?.invoices).to.equal(3);
    expect(amounts?.suppliers).to.equal(3);
  });

  it('gives 0 to one who paid others but none of the wanted', () => {
    expect(amountsBy(rows, 'commissioner', {sectors: ['vcse']}).get('B')).to.deep.equal({
      amount: {kind: 'value', value: 0},
      invoices: 0,
      suppliers: 0,
    });
  });

  it('adds by category across sectors', () => {
    const amounts = amountsBy(rows, 'commissioner', {category: 'hospice'}).get('A');
    expect(amounts?.amount).to.deep.equal({kind: 'value', value: 10.1});
  });

  it('passes a missing total on to every finer figure', () => {
    expect(amountsBy(rows, 'commissioner', {sectors: ['vcse']}).get('C')).to.deep.equal({
      amount: {kind: 'missing', reason: 'x'},
    });
  });

  it('hides a sum of which one part is suppressed', () => {
    const hidden: readonly TotalRow[] = [
      {commissioner: 'A', sector: 'vcse', amount: null, amountStatus: 'c'},
      {commissioner: 'A', sector: 'nhs', amount: 5},
    ];
    expect(
      amountsBy(hidden, 'commissioner', {sectors: ['vcse', 'nhs']}).get('A')?.amount,
    ).to.deep.equal({
      kind: 'suppressed',
      reason: 'c',
    });
  });

  it('uses the latest period only', () => {
    const periods: readonly TotalRow[] = [
      {commissioner: 'A', period: '2017-18', amount: 1},
      {commissioner: 'A', period: '2018-19', amount: 2},
    ];
    expect(amountsBy(periods, 'commissioner').get('A')?.amount).to.deep.equal({
      kind: 'value',
      value: 2,
    });
  });

  it('keeps what is known of a supplier', () => {
    const paid: readonly TotalRow[] = [
      {supplier: 'S', amount: 9, commissioners: 3, largestShare: 0.5},
    ];
    expect(amountsBy(paid, 'supplier').get('S')).to.deep.equal({
      amount: {kind: 'value', value: 9},
      commissioners: 3,
      largestShare: 0.5,
    });
  });
});
