import {expect} from '@open-wc/testing';
import {roundedPath} from '../../src/draw/rounded-path.js';

describe('roundedPath', () => {
  it('rounds the corner between two lines', () => {
    expect(
      roundedPath(
        [
          [0, 0],
          [20, 0],
          [20, 30],
        ],
        5,
      ),
    ).to.equal('M0 0L15 0Q20 0 20 5L20 30');
  });

  it('rounds less where a line is short, and draws nothing of nothing', () => {
    expect(
      roundedPath(
        [
          [0, 0],
          [4, 0],
          [4, 30],
        ],
        5,
      ),
    ).to.equal('M0 0L2 0Q4 0 4 5L4 30');
    expect(roundedPath([], 5)).to.equal('');
  });
});
