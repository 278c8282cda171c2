import {expect} from '@open-wc/testing';
import {insightForm} from '../../src/elements/insight-forms.js';

describe('insightForm', () => {
  it('brings a form once, and has it at once after that', async () => {
    const coming = insightForm('time');
    expect(coming).to.be.instanceOf(Promise);
    const form = await coming;
    expect(insightForm('time')).to.equal(form);
    expect(await insightForm('matrix')).not.to.equal(form);
  });
});
