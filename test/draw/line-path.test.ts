import {expect} from '@open-wc/testing';
import {linePath} from '../../src/draw/line-path.js';

describe('linePath', () => {
  it('joins places, and leaves a gap where one is missing', () => {
    expect(linePath([[0, 1], [2, 3], undefined, [6, 7], [8, 9]])).to.equal('M0 1L2 3M6 7L8 9');
  });

  it('has a dot for a place between gaps', () => {
    expect(linePath([undefined, [2, 3], undefined])).to.equal('M2 3h0');
    expect(linePath([])).to.equal('');
  });
});
