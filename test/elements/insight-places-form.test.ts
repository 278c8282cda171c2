import {expect} from '@open-wc/testing';
import {form} from '../../src/elements/insight-places-form.js';
import {feedback, insightAt, insightUsual} from '../support/insights.js';

describe('the form places of coded comments', () => {
  it('makes a figure, its words and a mark an item', async () => {
    const view = form.figure(await insightAt(feedback), insightUsual({form: 'places'}));
    if (!view) throw new Error('no figure');
    expect(view.form).to.equal('places');
    expect(form.describe(view).heading).not.to.equal('');
    expect(form.draw(view, {width: 960, em: 1}).marks.length).to.equal(view.items.length);
  });
});
