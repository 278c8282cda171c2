import {expect} from '@open-wc/testing';
import {textLines} from '../../src/export/text-lines.js';

describe('textLines', () => {
  it('breaks between words and leaves none out', () => {
    expect(textLines('one two  three', {width: 45, size: 10})).to.deep.equal(['one two', 'three']);
  });

  it('goes on in the next line with a word that is too wide', () => {
    const lines = textLines('abababababab', {width: 30, size: 10});
    expect(lines).to.deep.equal(['ababa', 'babab', 'ab']);
  });

  it('has no line for no letter', () => {
    expect(textLines('  ', {width: 30, size: 10})).to.deep.equal([]);
  });
});
