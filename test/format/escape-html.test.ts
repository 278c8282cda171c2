import {expect} from '@open-wc/testing';
import {escapeHtml} from '../../src/format/escape-html.js';

describe('escapeHtml', () => {
  it('makes markup of no text', () => {
    expect(escapeHtml(`<a href="x" b='y'>&`)).to.equal(
      '&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;',
    );
  });
});
