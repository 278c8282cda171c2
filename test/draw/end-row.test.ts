import {expect} from '@open-wc/testing';
import {endRow} from '../../src/draw/end-row.js';

const words = {start: 'Most', end: 'Least', middle: '1,051 organisations, one dot each'};

describe('endRow', () => {
  it('puts the middle words between the ends where there is room', () => {
    const [, , middle] = endRow(words, {left: 50, right: 800, y: 20, em: 1});
    expect(middle).to.deep.equal({
      x: 425,
      y: 20,
      text: words.middle,
      anchor: 'middle',
      look: 'axis',
    });
  });

  it('gives them lines of their own, inside the width, where there is not', () => {
    const rows = endRow(words, {left: 60, right: 200, y: 20, em: 1});
    expect(rows.slice(2).map(({x, y}) => [x, y])).to.deep.equal([
      [0, 38],
      [0, 55],
    ]);
  });
});
