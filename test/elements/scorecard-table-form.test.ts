import {expect} from '@open-wc/testing';
import {form} from '../../src/elements/scorecard-table-form.js';
import {plainOptions, scorecardAt} from '../support/scorecards.js';

describe('scorecard-table-form', () => {
  it('makes figure, words and drawing of one document', async () => {
    const document = await scorecardAt('/datasets/scorecard-framework-2022.json');
    const view = form.figure(document, {...plainOptions, layout: 'table'});
    if (!view) throw new Error('no figure');
    expect(form.describe(view).heading).to.equal('None of four targets is met');
    expect(form.draw(view, {width: 960, em: 1}).speaks).to.equal(true);
  });
});
