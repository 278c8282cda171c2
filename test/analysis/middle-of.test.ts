import {expect} from '@open-wc/testing';
import {middleOf} from '../../src/analysis/middle-of.js';

it('the middle of a square is its middle', () => {
  const [x, y, room] = middleOf([[0, 0, 10, 0, 10, 10, 0, 10]]);
  expect([x, y, room].map((value) => Math.round(value * 10) / 10)).to.deep.equal([5, 5, 5]);
});
it('keeps out of holes and lies inside a bent shape', () => {
  const [x] = middleOf([
    [0, 0, 30, 0, 30, 10, 0, 10],
    [0.1, 1, 20, 1, 20, 9, 0.1, 9],
  ]);
  expect(x).to.be.greaterThan(20);
  // An L: its centroid lies outside of it.
  const [lx, ly, room] = middleOf([[0, 0, 2, 0, 2, 18, 20, 18, 20, 20, 0, 20]]);
  expect(lx < 2 || ly > 18).to.equal(true);
  expect(room).to.be.within(0.9, 1.5);
});
it('a shape without extent has no room', () => {
  expect(middleOf([[3, 4, 3, 4]])).to.deep.equal([3, 4, 0]);
});
