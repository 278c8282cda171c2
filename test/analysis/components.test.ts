import {expect} from '@open-wc/testing';
import {components} from '../../src/analysis/components.js';

describe('components', () => {
  it('finds the parts that hang together, and bodies that stand alone', () => {
    const links = [
      {a: 3, b: 1},
      {a: 4, b: 3},
      {a: 2, b: 5},
    ];
    expect(components(6, links)).to.deep.equal([[0], [1, 3, 4], [2, 5]]);
  });

  it('is nothing of nobody', () => {
    expect(components(0, [])).to.deep.equal([]);
  });
});
