import {expect} from '@open-wc/testing';
import * as details from '../../src/elements/survey-details.js';
import {agreement, figureAt} from '../support/surveys.js';

describe('survey-details', () => {
  it('has words, a table and menus of one view', async () => {
    const view = await figureAt(agreement);
    expect(details.itemWords(view, 0).lines.length).to.be.greaterThan(0);
    expect(details.table(view).rows.length).to.equal(53);
  });
});
