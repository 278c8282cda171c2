import {expect} from '@open-wc/testing';
import {columnsInOrder} from '../../src/view/columns-in-order.js';

describe('columnsInOrder', () => {
  it('turns a column so that bands do not cross', () => {
    const links = [
      {a: 0, b: 3},
      {a: 1, b: 2},
    ];
    const [left = [], right = []] = columnsInOrder(
      [
        [0, 1],
        [2, 3],
      ],
      links,
    );
    expect(links.map(({a}) => left.indexOf(a))).to.deep.equal(links.map(({b}) => right.indexOf(b)));
  });
});
