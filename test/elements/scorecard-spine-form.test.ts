import {expect} from '@open-wc/testing';
import {form, spineFigure} from '../../src/elements/scorecard-spine-form.js';
import {plainOptions, scorecardAt} from '../support/scorecards.js';

describe('scorecard-spine-form', () => {
  it('makes figure, words and drawing of one document', async () => {
    const document = await scorecardAt('/datasets/scorecard-commissioners-2018-19.json');
    const view = form.figure(document, {...plainOptions, layout: 'spine'});
    if (!view) throw new Error('no figure');
    expect(form.describe(view).heading).to.equal(
      'Bradford Districts is above the middle half on three of seven measures',
    );
    const sorted = spineFigure(document, {...plainOptions, layout: 'spine', sort: 'place'});
    expect(sorted?.items[0]?.id).to.equal('suppliers');
    expect(form.draw(view, {width: 960, em: 1}).speaks).to.equal(true);
  });

  it('needs something to compare with', async () => {
    const document = await scorecardAt('/datasets/scorecard-framework-2022.json');
    expect(() => spineFigure(document, {...plainOptions, layout: 'spine'})).to.throw(
      RangeError,
      'layout="spine" needs those compared with a spread',
    );
  });
});
