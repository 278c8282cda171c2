import {expect} from '@open-wc/testing';
import {boxAround, inside, marksOf, nowhere} from '../../src/draw/network-drawing.js';
import {askedOf, spendGraph} from '../support/small-network.js';
import {networkFigure} from '../support/network-figure.js';

describe('marksOf', () => {
  it('has a box an item, and nowhere for bodies outside the picture', async () => {
    const view = networkFigure(await spendGraph(), askedOf({top: 1}));
    const box = {x: 1, y: 2, width: 3, height: 4};
    expect(marksOf(view, new Map([[2, box]]))).to.deep.equal([
      nowhere,
      nowhere,
      box,
      nowhere,
      nowhere,
    ]);
  });
});

describe('boxAround', () => {
  it('holds all labels and boxes', () => {
    const box = boxAround([{x: 10, y: 20, text: 'abc'}], 1, [{x: 0, y: 0, width: 2, height: 2}]);
    expect([box.x, box.y]).to.deep.equal([0, 0]);
    expect(inside(box, 12, 18)).to.equal(true);
    expect(inside(box, -1, 0)).to.equal(false);
    expect(inside(box, -1, 0, 2)).to.equal(true);
  });
});
