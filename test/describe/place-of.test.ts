import {expect} from '@open-wc/testing';
import {placeOf} from '../../src/describe/place-of.js';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('placeOf', () => {
  const said = (reference?: {name: string; value: number; national?: true}) => {
    const view = figureOfAmounts('ranked', [30, 20, 10]);
    const item = view.ordered[0];
    return item
      ? placeOf(reference ? {...view, reference} : view, item)
          .map(({text}) => text)
          .join('')
      : '';
  };

  it('compares with the middle value, the national figure or the author’s own', () => {
    expect(said()).to.equal(' Place 0 is 1st of 3, at £30: above the middle value.');
    expect(said({name: 'National figure', value: 31, national: true})).to.contain(
      ': close to the national figure.',
    );
    expect(said({name: 'Our aim', value: 90})).to.contain(': below “Our aim”.');
    expect(said({name: 'Our aim', value: 30})).to.contain(': at “Our aim”.');
  });
});
