import assert from 'node:assert/strict';
import {test} from 'node:test';
import {healthHtml} from '../../../src/publish/check/health-html.js';

test('a page holds every finding as text, and no script or style', () => {
  const page = healthHtml([
    {
      name: '<b>.json',
      title: 'A & B',
      kind: 'spend',
      rows: {totals: 3},
      findings: [{level: 'problem', about: 'contract', text: '"<script>" is wrong'}],
    },
  ]);
  assert.match(page, /<li>&quot;&lt;script&gt;&quot; is wrong<\/li>/);
  assert.match(page, /<h2>A &amp; B<\/h2>/);
  assert.match(page, /<th scope="row">totals<\/th><td>3<\/td>/);
  assert.ok(!/<(script|style)|style=/.test(page));
});
