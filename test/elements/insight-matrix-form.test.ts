import {expect} from '@open-wc/testing';
import {form} from '../../src/elements/insight-matrix-form.js';
import {feedback, insightAt, insightUsual} from '../support/insights.js';

describe('the form matrix of coded comments', () => {
  it('makes a figure, its words and a mark an item', async () => {
    const view = form.figure(await insightAt(feedback), insightUsual({form: 'matrix'}));
    if (!view) throw new Error('no figure');
    expect(view.form).to.equal('matrix');
    expect(form.describe(view).heading).not.to.equal('');
    expect(form.draw(view, {width: 960, em: 1}).marks.length).to.equal(view.items.length);
  });
});
