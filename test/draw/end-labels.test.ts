import {expect} from '@open-wc/testing';
import {endLabels} from '../../src/draw/end-labels.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('endLabels', () => {
  const words = (width: number, order: 'descending' | 'ascending' = 'descending') =>
    endLabels(figureOfAmounts('ranked', [3, 2, 1], {order}), 'bar', {
      left: 0,
      right: width,
      y: 20,
      em: 1,
    });

  it('name both ends and say what one mark is', () => {
    expect(words(900).map(({text}) => text)).to.deep.equal([
      'Highest',
      'Lowest: Place 2 £1',
      '3 commissioners, one bar each',
    ]);
    expect(words(900, 'ascending')[0]?.text).to.equal('Lowest: Place 2 £1');
  });

  it('go to a second line where there is no room between', () => {
    expect(words(260).map(({y}) => y)).to.deep.equal([20, 20, 38]);
  });
});
