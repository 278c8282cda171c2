import assert from 'node:assert/strict';
import {test} from 'node:test';
import {escapeHtml} from '../../../src/publish/check/escape-html.js';

test('no text becomes markup', () => {
  assert.equal(
    escapeHtml(`<a href="x" b='y'>&`),
    '&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;',
  );
});
