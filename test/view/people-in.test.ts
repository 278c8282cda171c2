import {expect} from '@open-wc/testing';
import {peopleIn} from '../../src/view/people-in.js';

describe('peopleIn', () => {
  it('adds what is known, and says when some is not', () => {
    const cell = {kind: 'value', value: 7} as const;
    expect(peopleIn([{cell}, {cell}])).to.deep.equal({people: 14, atLeast: false});
    expect(peopleIn([{cell}, {cell: {kind: 'missing', reason: 'x'}}])).to.deep.equal({
      people: 7,
      atLeast: true,
    });
  });
});
