import {expect} from '@open-wc/testing';
import {amountsOf} from '../../src/view/amounts-of.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('amountsOf', () => {
  it('gives the money of every item, or of none when one lacks it', () => {
    const view = figureOfAmounts('ranked', [3, 2]);
    expect(amountsOf(view)).to.deep.equal([3, 2]);
    const [first] = view.ordered;
    if (!first) throw new Error('no item');
    const {amount: _, ...without} = first;
    expect(amountsOf({...view, ordered: [without]})).to.equal(undefined);
  });
});
