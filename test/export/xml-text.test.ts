import {expect} from '@open-wc/testing';
import {xmlText} from '../../src/export/xml-text.js';

describe('xmlText', () => {
  it('writes what would be markup as text', () => {
    expect(xmlText(`<a b="c">'&`)).to.equal('&lt;a b=&quot;c&quot;&gt;&#39;&amp;');
  });

  it('leaves out characters that XML does not have, and keeps all others', () => {
    expect(xmlText('a\u0000\u001f\ud800b\tŵ 🙂')).to.equal('ab\tŵ 🙂');
  });
});
