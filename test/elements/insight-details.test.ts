import {expect} from '@open-wc/testing';
import * as details from '../../src/elements/insight-details.js';
import {feedback, insightFigureAt} from '../support/insights.js';

describe('insight-details', () => {
  it('has words, a table and menus of one view', async () => {
    const view = await insightFigureAt(feedback);
    expect(details.itemWords(view, 0).lines.length).to.be.greaterThan(0);
    expect(details.table(view).rows.length).to.equal(44);
    expect(details.choices(view).length).to.be.greaterThan(3);
  });
});
