import {expect} from '@open-wc/testing';
import {wrap} from '../../src/draw/wrap.js';

describe('wrap', () => {
  it('breaks between words and cuts a word that is too wide', () => {
    expect(wrap('one two three', 40, '', 1)).to.deep.equal(['one', 'two', 'three']);
    expect(wrap('one two three', 400, '', 1)).to.deep.equal(['one two three']);
    expect(wrap('Llanfairpwllgwyngyll', 50, '', 1)[0]).to.match(/…$/);
  });
});
