import {expect} from '@open-wc/testing';
import {peopleAt} from '../../src/view/people-at.js';

const value = (number: number) => ({kind: 'value', value: number}) as const;

describe('peopleAt', () => {
  const items = [
    {from: 0, to: 1, cell: value(30)},
    {from: 1, to: 2, cell: value(18)},
    {from: 1, to: 3, cell: value(2)},
  ];

  it('has who came, who went on, and who stayed', () => {
    expect(peopleAt(items, 1, 5)).to.deep.equal({
      came: {people: 30, atLeast: false},
      went: {people: 20, atLeast: false},
      stayed: value(10),
    });
    expect(peopleAt(items, 0, 5)).to.deep.equal({went: {people: 30, atLeast: false}});
    expect(peopleAt(items, 2, 5)).to.deep.equal({came: {people: 18, atLeast: false}});
  });

  it('keeps back a small number of those who stayed, and knows none where a number is kept back', () => {
    expect(peopleAt(items, 1, 11).stayed).to.deep.equal({kind: 'suppressed', reason: 'few'});
    const hidden = [...items, {from: 1, to: 4, cell: {kind: 'suppressed', reason: 'c'} as const}];
    expect(peopleAt(hidden, 1, 5).stayed).to.equal(undefined);
  });
});
