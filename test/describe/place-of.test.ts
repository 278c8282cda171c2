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

  it('calls close what differs by a tenth, on either side, and nothing close to zero', () => {
    const against = (amounts: readonly number[]) => {
      const view = figureOfAmounts('ranked', amounts);
      const said = view.ordered.map((item) => placeOf(view, item).map(({text}) => text));
      return said.map((texts) => texts.join('').replace(/^.*: |\.$/g, ''));
    };
    expect(against([110, 100, 90])).to.deep.equal([
      'close to the middle value',
      'at the middle value',
      'close to the middle value',
    ]);
    expect(against([0.05, 0, 0])[0]).to.equal('above the middle value');
  });
});
