import {expect} from '@open-wc/testing';
import {labelWidth} from '../../src/draw/label.js';
import {wrapWhole} from '../../src/draw/wrap-whole.js';

describe('wrapWhole', () => {
  it('breaks between words', () => {
    expect(wrapWhole('one two three', labelWidth('one two', '', 1), '', 1)).to.deep.equal([
      'one two',
      'three',
    ]);
  });

  it('breaks a word that is too wide with a hyphen, and cuts nothing away', () => {
    const lines = wrapWhole('Marie Stopes Internationalisation', 60, 'small', 1);
    expect(lines.join('').replaceAll('-', '').replaceAll(' ', '')).to.equal(
      'MarieStopesInternationalisation',
    );
    for (const line of lines) expect(labelWidth(line, 'small', 1)).to.be.at.most(60);
  });
});
