import {expect} from '@open-wc/testing';
import {counted} from '../../src/format/counted.js';

describe('counted', () => {
  it('puts the noun into its right form', () => {
    const noun = {one: 'body', many: 'bodies'};
    expect([0, 1, 2].map((number) => counted(number, noun, String))).to.deep.equal([
      '0 bodies',
      '1 body',
      '2 bodies',
    ]);
  });
});
