import {expect} from '@open-wc/testing';
import {distributionForm} from '../../src/elements/distribution-forms.js';

describe('distributionForm', () => {
  const asked = {form: 'ranked', quartiles: false, sites: []} as const;

  it('comes later at first, and at once from then on', async () => {
    const first = distributionForm(asked);
    expect(first).to.be.instanceOf(Promise);
    const ready = await first;
    expect(distributionForm(asked) === ready).to.equal(true);
  });

  it('tells bars from dots', async () => {
    const [bars, dots] = [
      await distributionForm(asked),
      await distributionForm({...asked, scale: 'log'}),
    ];
    expect(bars === dots).to.equal(false);
  });
});
