import {expect} from '@open-wc/testing';
import {scorecardForm} from '../../src/elements/scorecard-forms.js';

describe('scorecardForm', () => {
  for (const layout of ['table', 'cards', 'spine', 'quartiles'] as const) {
    it(`brings the parts of ${layout} once, then has them at once`, async () => {
      const form = await scorecardForm(layout);
      expect(form).to.include.keys('describe', 'draw', 'figure');
      expect('styles' in form).to.equal(layout === 'spine' || layout === 'quartiles');
      expect(scorecardForm(layout)).to.equal(form);
    });
  }
});
