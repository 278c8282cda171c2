import {expect} from '@open-wc/testing';
import {payersBy} from '../../src/analysis/payers-by.js';

describe('payersBy', () => {
  it('lists who paid each supplier, most first, and of equals by identifier', () => {
    const lists = payersBy([
      {commissioner: 'B', supplier: 'S', amount: 10},
      {commissioner: 'A', supplier: 'S', amount: 10},
      {commissioner: 'C', supplier: 'S', amount: 30},
      {commissioner: 'A', supplier: 'T', amount: 1},
    ]);
    expect(lists.get('S')).to.deep.equal([
      {commissioner: 'C', amount: 30},
      {commissioner: 'A', amount: 10},
      {commissioner: 'B', amount: 10},
    ]);
    expect(lists.get('T')).to.deep.equal([{commissioner: 'A', amount: 1}]);
  });

  it('leaves out parts of what was paid, so that nothing is counted twice', () => {
    const lists = payersBy([
      {commissioner: 'A', supplier: 'S', amount: 10},
      {commissioner: 'A', supplier: 'S', period: '2018-04', amount: 4},
      {commissioner: 'A', supplier: 'S', sector: 'vcse', amount: 10},
      {supplier: 'S', amount: 10},
    ]);
    expect(lists.get('S')).to.deep.equal([{commissioner: 'A', amount: 10}]);
  });

  it('gives no list for a supplier of whom one payment is not known', () => {
    const lists = payersBy([
      {commissioner: 'A', supplier: 'S', amount: 10},
      {commissioner: 'B', supplier: 'S', amount: null, amountStatus: 'c'},
    ]);
    expect(lists.size).to.equal(0);
  });
});
