import {expect} from '@open-wc/testing';
import {refuseTooMany} from '../../src/elements/refuse-too-many.js';

describe('refuseTooMany', () => {
  it('lets 50,000 relations pass and says of more how many there are', () => {
    expect(() => refuseTooMany(50_000)).to.not.throw();
    expect(() => refuseTooMany(768_180)).to.throw(
      RangeError,
      'too many relations: 768,180 (expected at most 50,000 in a page: leave the smallest out, or make one document a place)',
    );
  });
});
