import {expect} from '@open-wc/testing';
import {rowsBy} from '../../src/view/rows-by.js';

describe('rowsBy', () => {
  it('keeps rows of one name together, in their order, and leaves out those without one', () => {
    const [a, b, c, d] = [
      {theme: 'a', count: 1},
      {theme: 'b', count: 2},
      {theme: 'a', count: 3},
      {count: 4},
    ] as const;
    expect([...rowsBy([a, b, c, d], 'theme')]).to.deep.equal([
      ['a', [a, c]],
      ['b', [b]],
    ]);
  });
});
