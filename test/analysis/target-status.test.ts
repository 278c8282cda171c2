import {expect} from '@open-wc/testing';
import {goalOf, targetStatus, type Polarity} from '../../src/analysis/target-status.js';

const status = (value: number, polarity: Polarity, interval?: readonly [number, number]) =>
  targetStatus({value, ...(interval ? {interval} : {})}, 20, polarity);

describe('targetStatus', () => {
  it('is met at the target and short a hair below it where higher is better', () => {
    expect(status(20, 'higher')).to.equal('met');
    expect(status(20.0001, 'higher')).to.equal('met');
    expect(status(19.9999, 'higher')).to.equal('short');
  });

  it('is met at the target and over a hair above it where lower is better', () => {
    expect(status(20, 'lower')).to.equal('met');
    expect(status(19.9999, 'lower')).to.equal('met');
    expect(status(20.0001, 'lower')).to.equal('over');
  });

  it('is similar when the interval holds the target, ends included, on either side and for either polarity', () => {
    for (const polarity of ['higher', 'lower'] as const) {
      expect(status(19, polarity, [18, 20])).to.equal('similar');
      expect(status(21, polarity, [20, 22])).to.equal('similar');
      expect(status(20, polarity, [18, 22])).to.equal('similar');
    }
  });

  it('is told when the interval ends a hair before the target', () => {
    expect(status(19, 'higher', [18, 19.9999])).to.equal('short');
    expect(status(21, 'higher', [20.0001, 22])).to.equal('met');
    expect(status(19, 'lower', [18, 19.9999])).to.equal('met');
    expect(status(21, 'lower', [20.0001, 22])).to.equal('over');
  });

  it('is not judged where the document does not say which way is better', () => {
    expect(status(19, 'neither')).to.equal('unjudged');
    expect(status(21, 'neither', [18, 22])).to.equal('unjudged');
  });

  it('takes the weaker end of a range that is stated', () => {
    expect(targetStatus({value: 19, upper: 25}, 20, 'higher')).to.equal('short');
    expect(targetStatus({value: 20, upper: 25}, 20, 'higher')).to.equal('met');
    expect(targetStatus({value: 15, upper: 20}, 20, 'lower')).to.equal('met');
    expect(targetStatus({value: 15, upper: 21}, 20, 'lower')).to.equal('over');
  });

  it('does not judge a limit on the wrong side', () => {
    expect(targetStatus({value: 25, qualifier: 'up-to'}, 20, 'higher')).to.equal('unjudged');
    expect(targetStatus({value: 15, qualifier: 'up-to'}, 20, 'higher')).to.equal('short');
    expect(targetStatus({value: 15, qualifier: 'over'}, 20, 'higher')).to.equal('unjudged');
    expect(targetStatus({value: 25, qualifier: 'over'}, 20, 'higher')).to.equal('met');
    expect(targetStatus({value: 25, qualifier: 'over'}, 20, 'lower')).to.equal('over');
    expect(targetStatus({value: 15, qualifier: 'over'}, 20, 'lower')).to.equal('unjudged');
    expect(targetStatus({value: 25, qualifier: 'up-to'}, 20, 'lower')).to.equal('unjudged');
    expect(targetStatus({value: 15, qualifier: 'up-to'}, 20, 'lower')).to.equal('met');
  });
});

describe('goalOf', () => {
  it('is the end of a range that is easier to reach', () => {
    expect(goalOf(2, 3, 'higher')).to.equal(2);
    expect(goalOf(2, 3, 'lower')).to.equal(3);
    expect(goalOf(2, undefined, 'lower')).to.equal(2);
  });
});
