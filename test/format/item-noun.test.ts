import {expect} from '@open-wc/testing';
import {itemNoun} from '../../src/format/item-noun.js';

describe('itemNoun', () => {
  it('calls those who pay commissioners', () => {
    expect(itemNoun('commissioners', ['vcse']).many).to.equal('commissioners');
  });

  it('calls voluntary bodies organisations and a mixture suppliers', () => {
    expect(itemNoun('suppliers', ['vcse']).one).to.equal('organisation');
    expect(itemNoun('suppliers', ['vcse', 'nhs']).one).to.equal('supplier');
  });
});
