import {expect} from '@open-wc/testing';
import {spineFigure} from '../../src/elements/spine-figure.js';
import {plainOptions, scorecardAt} from '../support/scorecards.js';

describe('spineFigure', () => {
  it('is in the order of places, where that is asked for', async () => {
    const document = await scorecardAt('/datasets/scorecard-commissioners-2018-19.json');
    const sorted = spineFigure(document, {...plainOptions, layout: 'spine', sort: 'place'});
    expect(sorted?.items[0]?.id).to.equal('suppliers');
  });

  it('needs something to compare with', async () => {
    const document = await scorecardAt('/datasets/scorecard-framework-2022.json');
    expect(() => spineFigure(document, {...plainOptions, layout: 'spine'})).to.throw(
      RangeError,
      'layout="spine" needs those compared with a spread',
    );
  });
});
