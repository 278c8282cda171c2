import {expect} from '@open-wc/testing';
import {foundText} from '../../src/contract/found-text.js';

describe('foundText', () => {
  it('shows text in quotation marks, cut at sixty characters', () => {
    expect(foundText('a "b"')).to.equal('"a \\"b\\""');
    expect(foundText('x'.repeat(100))).to.equal(`"${'x'.repeat(59)}…"`);
  });

  it('never shows a whole list or object', () => {
    expect([[1], {a: 1}, null, 5, true, undefined].map(foundText)).to.deep.equal([
      'a list',
      'an object',
      'null',
      '5',
      'true',
      'nothing',
    ]);
  });
});
