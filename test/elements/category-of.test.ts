import {expect} from '@open-wc/testing';
import {categoryOf} from '../../src/elements/category-of.js';

const facts = {currency: 'GBP', instrument: 'payment', period: '2018-19'} as const;

describe('categoryOf', () => {
  it('has the title that the document gives, and else the identifier', () => {
    const categories = [{id: 'hospice', title: 'Hospices\u202E'}];
    expect(categoryOf({...facts, categories}, 'hospice')).to.deep.equal({
      id: 'hospice',
      title: 'Hospices',
    });
    expect(categoryOf(facts, 'hospice')).to.deep.equal({id: 'hospice', title: 'hospice'});
    expect(categoryOf(facts, undefined)).to.equal(undefined);
  });

  it('refuses one that the document does not list', () => {
    const categories = [{id: 'hospice', title: 'Hospices'}];
    expect(() => categoryOf({...facts, categories}, 'hospital')).to.throw(
      RangeError,
      'unknown category: "hospital" (expected hospice)',
    );
  });
});
