import {expect} from '@open-wc/testing';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('lorenzFigure', () => {
  it('puts three points on the curve and measures concentration', () => {
    const view = figureOfAmounts('lorenz', [40, 30, 20, 10]);
    expect(view.points.map(({which, count, edge}) => [which, count, edge])).to.deep.equal([
      ['smaller-half', 2, 20],
      ['largest-tenth', 1, 40],
      ['half-of-money', 2, 30],
    ]);
    expect(view.items).to.equal(view.points);
    expect(view.points[0]).to.include({moneyShare: 0.3, y: 0.3});
    expect(view.gini).to.be.closeTo(0.25, 1e-12);
    expect(view.herfindahl).to.be.closeTo(0.3, 1e-12);
  });

  it('needs money to share', () => {
    expect(() => figureOfAmounts('lorenz', [0, 0])).to.throw(
      RangeError,
      'shows how money is spread',
    );
  });
});
