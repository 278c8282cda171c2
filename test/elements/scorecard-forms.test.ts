import {expect} from '@open-wc/testing';
import {scorecardForm} from '../../src/elements/scorecard-forms.js';

describe('scorecardForm', () => {
  for (const layout of ['table', 'cards', 'spine', 'quartiles'] as const) {
    it(`brings the parts of ${layout} once, then has them at once`, async () => {
      const form = await scorecardForm(layout);
      expect(Object.keys(form).sort()).to.deep.equal(['describe', 'draw', 'figure']);
      expect(scorecardForm(layout)).to.equal(form);
    });
  }
});
