import {expect} from '@open-wc/testing';
import * as details from '../../src/elements/vega-details.js';
import {vegaViewOf} from '../support/vega-view-of.js';

describe('the details of an author’s figure', () => {
  it('have words, a table and a specification, and no menus of ours', async () => {
    const view = vegaViewOf();
    expect(details.itemWords(view, 0).title).to.equal('A');
    expect(details.table(view).rows.length).to.equal(2);
    expect(details.choices()).to.deep.equal([]);
    expect(await details.spec()).to.be.a('function');
    expect((await details.dictionaries['cy']?.())?.messages).to.have.property('Find a mark');
  });
});
