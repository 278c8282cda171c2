import {expect} from '@open-wc/testing';
import {barPath, round} from '../../src/draw/bar-path.js';

describe('barPath', () => {
  it('leaves a gap of one pixel between bars that are wide enough', () => {
    expect(barPath([{x: 0, y: 5, width: 4}], 10)).to.equal('M0 10V5h3V10z');
  });

  it('joins thin bars to one area', () => {
    expect(
      barPath(
        [
          {x: 0, y: 5, width: 2},
          {x: 2, y: 6, width: 2},
        ],
        10,
      ),
    ).to.equal('M0 10V5h2V10zM2 10V6h2V10z');
  });

  it('writes no more digits than can be seen', () => {
    expect(round(1 / 3)).to.equal(0.33);
  });
});
