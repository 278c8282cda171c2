import {expect} from '@open-wc/testing';
import {describeVega} from '../../src/describe/vega-words.js';
import {vegaViewOf} from '../support/vega-view-of.js';

const sentence = (...[more]: Parameters<typeof vegaViewOf>) =>
  describeVega(vegaViewOf(more))
    .sentence.map(({text}) => text)
    .join('');

describe('describeVega', () => {
  it('says the author’s title and description, and counts what is shown', () => {
    const {heading, subtitle} = describeVega(vegaViewOf());
    expect([heading, subtitle]).to.deep.equal(['Who paid', 'Small spending, 2018-19']);
    expect(sentence()).to.equal('Two payments. The figure shows 2 values of the tables totals.');
  });

  it('counts the rows of the table where there is no picture', () => {
    expect(sentence({drawn: false})).to.equal('Two payments. The table has 2 rows.');
  });

  it('tells how many rows have no number', () => {
    expect(describeVega(vegaViewOf({withheld: 3})).notes).to.deep.equal([
      'Rows without a published number: 3. They are not drawn.',
    ]);
  });
});
