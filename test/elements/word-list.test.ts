import {expect} from '@open-wc/testing';
import {wordList} from '../../src/elements/word-list.js';

describe('wordList', () => {
  it('takes words apart at spaces and commas', () => {
    expect(wordList(' a b,c,  d ')).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(wordList('')).to.deep.equal([]);
    expect(wordList(undefined)).to.deep.equal([]);
  });
});
