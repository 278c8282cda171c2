import assert from 'node:assert/strict';
import {test} from 'node:test';
import {html, nothing, svg} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {until} from 'lit/directives/until.js';
import {markup} from '../../../src/publish/render/markup.js';

test('text and values are escaped, lists and templates follow one another', () => {
  const name = '<b>"A" & \'B\'';
  assert.equal(
    markup(html`<p class=${'one'} title=${name}>${name}${[1, svg`<g x=${2}></g>`]}</p>`),
    '<p class="one" title="&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;">&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;1<g x="2"></g></p>',
  );
});

test('listeners, properties and what is not there leave nothing', () => {
  assert.equal(
    markup(
      html`<p @click=${() => 1} .value=${'x'} ?hidden=${false} ?open=${true} id=${nothing}>
        ${nothing}${undefined}
      </p>`,
    ),
    '<p open>\n</p>',
  );
});

test('a list by key is its rows', () => {
  const rows = repeat(
    ['a', 'b'],
    (name) => name,
    (name) => html`<li>${name}</li>`,
  );
  assert.equal(markup(rows), '<li>a</li><li>b</li>');
});

test('a directive has no text of its own', () => {
  assert.throws(
    () => markup(html`<p>${until('x')}</p>`),
    /^TypeError: invalid template: a directive/,
  );
});
