import {expect} from '@open-wc/testing';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('histogramFigure', () => {
  it('lays a highlighted item on top of its column and brackets the far few', () => {
    const view = figureOfAmounts('histogram', [...Array<number>(20).fill(5), 6, 95], {
      columnWidth: 10,
      highlight: ['C3'],
    });
    const top = view.columns[0]?.members.at(-1) ?? -1;
    expect(view.ordered[top]?.id).to.equal('C3');
    expect(view.tail).to.deep.equal({from: 10, count: 1});
  });

  it('brackets nothing where nothing is far', () => {
    expect(figureOfAmounts('histogram', [1, 2, 3, 4], {columnWidth: 1}).tail).to.equal(undefined);
  });
});
