import {expect} from '@open-wc/testing';
import {writtenNumber} from '../../src/format/written-number.js';

describe('writtenNumber', () => {
  it('reads a number as people write it, and how exactly it is written', () => {
    for (const [text, value, within] of [
      ['1,051 people', 1051, 0.5],
      ['about 26%', 0.26, 0.005],
      ['4.5 per cent', 0.045, 0.0005],
      ['£1.2 million', 1_200_000, 50_000],
      ['−3 points', -3, 0.5],
    ] as const) {
      const found = writtenNumber(text);
      expect(found?.value, text).to.be.closeTo(value, 1e-9);
      expect(found?.within, text).to.be.closeTo(within, 1e-9);
    }
  });

  it('finds none in words', () => {
    expect(writtenNumber('most people')).to.equal(undefined);
  });
});
