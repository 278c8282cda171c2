import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {test} from 'node:test';
import {inlinePage} from '../../../src/publish/page/inline-page.js';

const page = inlinePage({
  tag: 'vcse-survey',
  attributes: [
    ['question', 'a "b" <c>'],
    ['index', ''],
  ],
  document: {title: '</script><script>alert(1)</script>'},
  script: 'const a = "</script><!-- $& ";',
  licences: 'lit -- BSD -->',
  title: 'Half & half <b>',
  language: 'cy',
});

test('inlinePage escapes what it is given, where each of it stands', () => {
  assert.match(page, /<html lang="cy">/);
  assert.match(page, /<title>Half &amp; half &lt;b&gt;<\/title>/);
  assert.match(page, / question="a &quot;b&quot; &lt;c&gt;" index>/);
  assert.ok(page.includes('{"title":"\\u003c/script>\\u003cscript>alert(1)\\u003c/script>"}'));
  assert.ok(page.includes('<script>const a = "<\\/script><\\!-- $& ";</script>'));
  assert.equal(page.match(/-->/g)?.length, 1);
});

test('inlinePage has a policy that allows its one script and its one style, and nothing to be fetched', () => {
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const [, script] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
  const [, style] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
  assert.ok(policy.startsWith("default-src 'none'; "));
  assert.ok(policy.includes(`script-src ${hash(script)};`));
  assert.ok(policy.includes(`style-src ${hash(style)};`));
  assert.doesNotMatch(policy, /unsafe|https?:|connect-src|'self'/);
});
