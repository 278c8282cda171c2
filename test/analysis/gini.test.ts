import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {gini} from '../../src/analysis/gini.js';

describe('gini', () => {
  it('is 0 when all have the same', () => {
    expect(gini([4, 4, 4, 4])).to.be.closeTo(0, 1e-12);
  });

  it('is 1 − 1/n when one has everything', () => {
    expect(gini([0, 0, 0, 9])).to.be.closeTo(0.75, 1e-12);
  });

  it('is a quarter for 1, 2, 3 and 4', () => {
    expect(gini([1, 2, 3, 4])).to.be.closeTo(0.25, 1e-12);
  });

  it('is nothing when there is nothing to share', () => {
    expect(gini([])).to.equal(undefined);
  });

  it('takes no notice of order and of the unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: 1, max: 1000}), {minLength: 1, maxLength: 40}),
        (amounts) => {
          const pence = [...amounts].reverse().map((amount) => amount * 100);
          expect(gini(pence)).to.be.closeTo(gini(amounts) ?? 0, 1e-9);
        },
      ),
    );
  });
});
