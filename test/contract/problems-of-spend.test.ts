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

  it('finds parts of a whole that are written per cent', () => {
    const {spend, ...rest} = smallDocument();
    const messages = (health: object) =>
      problemsOfSpend({...rest, spend: {...spend, health}}, 'spend.json').map(
        ({message}) => message,
      );
    expect(messages({complete: 0.969, unmatched: 0})).to.deep.equal([]);
    expect(messages({complete: 96.9, unmatched: -0.1})).to.deep.equal([
      'spend, health, complete: 96.9 is over 1 (expected at most 1: 96.9% is 0.969)',
      'spend, health, unmatched: -0.1 is negative (expected 0 or more)',
    ]);
    expect(messages({complete: '0.969'})).to.deep.equal([
      'spend, health, complete: "0.969" is text (expected a part from 0 to 1: 0.969)',
    ]);
  });

  it('does not look closer at what is no spend document', () => {
    expect(problemsOfSpend('text', 'spend.json').length).to.equal(1);
  });
});
