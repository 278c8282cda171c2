import {expect} from '@open-wc/testing';
import {form} from '../../src/elements/scorecard-spine-form.js';
import {plainOptions, scorecardAt} from '../support/scorecards.js';

describe('scorecard-spine-form', () => {
  it('makes figure, words and drawing of one document', async () => {
    const document = await scorecardAt('/datasets/scorecard-commissioners-2018-19.json');
    const view = form.figure(document, {...plainOptions, layout: 'spine'});
    if (!view) throw new Error('no figure');
    expect(form.describe(view).heading).to.equal(
      'Bradford Districts is above the middle half on three of seven measures',
    );
    expect(form.draw(view, {width: 960, em: 1}).speaks).to.equal(true);
  });
});
