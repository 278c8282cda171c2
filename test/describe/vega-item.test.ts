import {expect} from '@open-wc/testing';
import {vegaItemWords} from '../../src/describe/vega-item.js';
import {vegaViewOf} from '../support/vega-view-of.js';

describe('vegaItemWords', () => {
  it('is the name, and what else the mark says of itself', () => {
    expect(vegaItemWords(vegaViewOf(), 1)).to.deep.equal({
      title: 'B',
      lines: ['Paid: £20'],
      label: '2 of 2: B, Paid: £20',
    });
  });

  it('is empty for an item that is not there', () => {
    expect(vegaItemWords(vegaViewOf(), 5).label).to.equal('');
  });
});
