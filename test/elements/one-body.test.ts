import {expect} from '@open-wc/testing';
import {oneBody} from '../../src/elements/one-body.js';

describe('oneBody', () => {
  it('joins rows that share an identifier, also through a third', () => {
    const rows = [
      {id: 'a'},
      {id: 'b', alsoKnownAs: ['c']},
      {id: 'd', alsoKnownAs: ['a', 'c']},
      {id: 'e'},
    ];
    expect(oneBody(rows)).to.deep.equal([0, 0, 0, 3]);
  });

  it('leaves others alone', () => {
    expect(oneBody([{id: 'a'}, {id: 'b', alsoKnownAs: ['x']}])).to.deep.equal([0, 1]);
  });
});
