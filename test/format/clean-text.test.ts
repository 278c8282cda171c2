import {expect} from '@open-wc/testing';
import {cleanText} from '../../src/format/clean-text.js';

describe('cleanText', () => {
  it('removes what cannot be seen or turns the reading direction', () => {
    expect(cleanText('Lee\u200Bds\u202E CCG\u0000\u{E0041}')).to.equal('Leeds CCG');
  });

  it('makes runs of spaces of any kind one space', () => {
    expect(cleanText('  Age\u00A0\n UK ')).to.equal('Age UK');
  });

  it('cuts what is too long', () => {
    expect(cleanText('x'.repeat(300))).to.equal(`${'x'.repeat(199)}…`);
  });

  it('leaves markup as the text it is', () => {
    expect(cleanText('<img src=x onerror=alert(1)>')).to.equal('<img src=x onerror=alert(1)>');
  });
});
