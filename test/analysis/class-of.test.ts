import {expect} from '@open-wc/testing';
import {classOf} from '../../src/analysis/class-of.js';

it('a value at a break belongs above it, one just under it below', () => {
  expect([9.99, 10, 19.99, 20, 500].map((value) => classOf(value, [10, 20]))).to.deep.equal([
    0, 1, 1, 2, 2,
  ]);
});
it('everything is in one class where there are no breaks', () => {
  expect(classOf(3, [])).to.equal(0);
});
