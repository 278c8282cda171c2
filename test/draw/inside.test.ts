import {expect} from '@open-wc/testing';
import {inside} from '../../src/draw/inside.js';

const square = [0, 0, 10, 0, 10, 10, 0, 10];
const hole = [4, 4, 6, 4, 6, 6, 4, 6];

it('is in a square but not in its hole, whichever way the rings run', () => {
  const turned = [0, 10, 10, 10, 10, 0, 0, 0];
  for (const outline of [square, turned]) {
    expect(inside(2, 2, [outline, hole])).to.equal(true);
    expect(inside(5, 5, [outline, hole])).to.equal(false);
    expect(inside(12, 5, [outline, hole])).to.equal(false);
  }
});
