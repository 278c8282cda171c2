import {expect} from '@open-wc/testing';
import * as details from '../../src/elements/scorecard-details.js';
import {measuresAt, plainSettings} from '../support/scorecards.js';

describe('scorecard-details', () => {
  it('has words, a table and menus of one view', async () => {
    const view = await measuresAt('/datasets/scorecard-framework-2022.json');
    expect(details.itemWords(view, 0).title).to.equal(
      'Money for VCSEs under the 1% principle: about £4M',
    );
    expect(details.table(view).rows.length).to.equal(9);
    expect(details.choices(view, plainSettings).at(-1)?.label).to.equal('Layout');
    expect(details.keys).to.contain('Tab goes to the next button');
  });
});
