import {expect} from '@open-wc/testing';
import {numberWord} from '../../src/format/number-word.js';

describe('numberWord', () => {
  it('has words for whole numbers under 100', () => {
    expect([0, 19, 20, 99].map(numberWord)).to.deep.equal([
      'no',
      'nineteen',
      'twenty',
      'ninety-nine',
    ]);
  });

  it('has none for others', () => {
    expect([100, -1, 1.5].map(numberWord)).to.deep.equal([undefined, undefined, undefined]);
  });
});
