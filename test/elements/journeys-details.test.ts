import {expect} from '@open-wc/testing';
import * as details from '../../src/elements/journeys-details.js';
import {exampleFigure} from '../support/journeys.js';

describe('journeys-details', () => {
  it('has words, a table and menus of one view, and a specification', async () => {
    const view = await exampleFigure();
    expect(details.itemWords(view, 0).title).to.equal('Hospital ward to Social care: 70');
    expect(details.table(view).rows.length).to.equal(24);
    expect(details.choices(view).length).to.equal(2);
    expect(await details.spec()).to.be.a('function');
    expect(details.keys).to.contain('Right goes on along the route');
  });
});
