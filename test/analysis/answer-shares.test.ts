import {expect} from '@open-wc/testing';
import {answerShares} from '../../src/analysis/answer-shares.js';

const value = (count: number) => ({kind: 'value', value: count}) as const;

describe('answerShares', () => {
  it('adds to 1 over those who answered', () => {
    expect(answerShares([value(1), value(3), value(0)])).to.deep.equal({
      shares: [0.25, 0.75, 0],
      base: 4,
    });
  });

  it('is not known when one count is hidden or missing, or nobody answered', () => {
    expect(answerShares([value(1), {kind: 'suppressed', reason: 'low'}])).to.equal(undefined);
    expect(answerShares([value(1), {kind: 'missing', reason: 'x'}])).to.equal(undefined);
    expect(answerShares([value(0), value(0)])).to.equal(undefined);
  });
});
