import {expect} from '@open-wc/testing';
import {asDots} from '../../src/view/as-dots.js';

describe('asDots', () => {
  const bars = {form: 'ranked', quartiles: false, sites: []} as const;

  it('keeps bars where a scale from zero serves', () => {
    expect(asDots(bars)).to.equal(false);
    expect(asDots({...bars, scale: 'linear'})).to.equal(false);
    expect(asDots({...bars, form: 'tail'})).to.equal(false);
  });

  it('takes dots for log scales, quarters and sites', () => {
    expect(asDots({...bars, scale: 'log'})).to.equal(true);
    expect(asDots({...bars, quartiles: true})).to.equal(true);
    expect(asDots({...bars, sites: [1]})).to.equal(true);
    expect(asDots({...bars, form: 'tail', scale: 'log'})).to.equal(true);
  });

  it('is no matter of other forms', () => {
    expect(asDots({...bars, form: 'stacked', scale: 'log'})).to.equal(false);
  });
});
