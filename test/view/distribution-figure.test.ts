import {expect} from '@open-wc/testing';
import {figureOfAmounts} from '../support/spend-of-amounts.js';

describe('figureOf', () => {
  it('makes the form that is asked for', () => {
    for (const form of ['ranked', 'tail', 'lorenz', 'histogram'] as const) {
      expect(figureOfAmounts(form, [3, 2, 1]).form).to.equal(form);
    }
    expect(figureOfAmounts('stacked', [3, 2, 1], {measure: 'share'}).form).to.equal('stacked');
  });

  it('turns bars into dots on a log scale', () => {
    expect(figureOfAmounts('ranked', [3, 2, 1], {scale: 'log'}).scale).to.equal('log');
  });
});
