import {expect} from '@open-wc/testing';
import {problemsOfSpend} from '../../src/contract/problems-of-spend.js';
import {smallDocument} from '../support/small-spend.js';

describe('problemsOfSpend', () => {
  it('finds none in a good document', () => {
    expect(problemsOfSpend(smallDocument(), 'spend.json')).to.deep.equal([]);
  });

  it('gives each problem its place in words and as a pointer', () => {
    const document = {...smallDocument(), title: ''};
    expect(problemsOfSpend(document, 'spend.json')).to.deep.equal([
      {place: 'title', pointer: '/title', message: 'title: is empty (expected a text)'},
    ]);
  });

  it('does not look closer at what is no spend document', () => {
    expect(problemsOfSpend('text', 'spend.json').length).to.equal(1);
  });
});
