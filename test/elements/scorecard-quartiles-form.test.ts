import {expect} from '@open-wc/testing';
import {form} from '../../src/elements/scorecard-quartiles-form.js';
import {plainOptions, scorecardAt} from '../support/scorecards.js';

describe('scorecard-quartiles-form', () => {
  it('makes figure, words and drawing of one document', async () => {
    const document = await scorecardAt('/datasets/scorecard-table-4.json');
    const view = form.figure(document, {...plainOptions, layout: 'quartiles'});
    if (!view) throw new Error('no figure');
    expect(form.describe(view).heading).to.equal(
      'The six study sites span all four quartiles on five of seven measures',
    );
    expect(form.draw(view, {width: 960, em: 1}).speaks).to.equal(true);
  });
});
