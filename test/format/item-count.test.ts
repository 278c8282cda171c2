import {expect} from '@open-wc/testing';
import {itemCount} from '../../src/format/item-count.js';

describe('itemCount', () => {
  it('says what it counts, in the singular for one', () => {
    expect(itemCount(1, 'commissioners', ['vcse'], 'en')).to.equal('1 commissioner');
    expect(itemCount(1240, 'suppliers', ['vcse'], 'en')).to.equal('1,240 organisations');
    expect(itemCount(2, 'suppliers', [], 'en')).to.equal('2 suppliers');
  });

  it('takes the number as a word', () => {
    expect(itemCount(12, 'suppliers', ['vcse'], 'en', 'twelve')).to.equal('twelve organisations');
  });
});
