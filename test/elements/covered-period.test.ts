import {expect} from '@open-wc/testing';
import {coveredPeriod} from '../../src/elements/covered-period.js';

describe('coveredPeriod', () => {
  it('says months, quarters and years in words, and days as they are', () => {
    expect(coveredPeriod('2025-04', '2026-03')).to.equal('April 2025 to March 2026');
    expect(coveredPeriod('2025-26', '2025-26')).to.equal('2025-26');
    expect(coveredPeriod('2025', '2026')).to.equal('2025 to 2026');
    expect(coveredPeriod('2025-04-01', '2025-06-30')).to.equal('2025-04-01 to 2025-06-30');
  });
});
