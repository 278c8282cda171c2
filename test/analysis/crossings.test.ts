import {expect} from '@open-wc/testing';
import {crossings} from '../../src/analysis/crossings.js';

describe('crossings', () => {
  it('counts pairs of lines whose ends are in opposite order', () => {
    expect(
      crossings([
        [0, 2],
        [1, 1],
        [2, 0],
      ]),
    ).to.equal(3);
  });

  it('does not count lines that share an end', () => {
    expect(
      crossings([
        [0, 0],
        [0, 1],
        [1, 1],
      ]),
    ).to.equal(0);
  });
});
