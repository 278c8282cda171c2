import {expect} from '@open-wc/testing';
import {gapBetween} from '../../src/analysis/gap-between.js';

describe('gapBetween', () => {
  it('is the second less the first, without the dust of binary numbers', () => {
    expect(gapBetween({kind: 'value', value: 2.33}, {kind: 'value', value: 3.49})).to.equal(1.16);
  });

  it('is not known when one has no number', () => {
    expect(gapBetween({kind: 'suppressed', reason: 'c'}, {kind: 'value', value: 1})).to.equal(
      undefined,
    );
    expect(gapBetween({kind: 'value', value: 1}, undefined)).to.equal(undefined);
  });
});
