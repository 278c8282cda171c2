import assert from 'node:assert/strict';
import {test} from 'node:test';
import {html} from 'lit';
import {beforeMarkup} from '../../../src/publish/render/before-markup.js';
import type {StillFigure} from '../../../src/publish/render/still-figure.js';

const drawing = (template: ReturnType<typeof html>, width: number) => ({
  drawing: {
    template,
    width,
    height: 10,
    marks: [],
    markAt: () => undefined,
    labels: [],
    keepClear: [],
  },
  height: 20,
  above: undefined,
  controls: {
    classes: 'controls finds',
    row: html`<button class="button" part="button" aria-pressed=${true}>Bars</button>`,
  },
  readout: html`<p>One, 1</p>`,
  beside: html`<button class="more" @click=${() => 1}>More</button>`,
});
const picture = html`<svg width="9" height="8">
  <g id="a"></g>
  <use href="#a"></use>
</svg>`;
const figure: StillFigure = {
  headingLevel: 3,
  view: {language: 'en', provenance: {language: 'en', notes: []}} as unknown as StillFigure['view'],
  words: {
    heading: 'A < B',
    subtitle: '2018-19',
    sentence: [{text: 'Most', strong: true}],
    reading: 'Read it so.',
    notes: ['A note.'],
    source: [{text: 'Ledger', href: 'https://example.org/'}],
  } as unknown as StillFigure['words'],
  table: {
    caption: 'All',
    columns: [{title: 'Rank', numeric: true}, {title: 'Name'}],
    rows: [[{text: '1'}, {text: 'Council A'}]],
  } as unknown as StillFigure['table'],
  wide: drawing(picture, 900),
  narrow: drawing(picture, 320),
  help: false,
};

test('a root has words, both drawings, the table and the sources, and slots for the page’s words', () => {
  const text = beforeMarkup('vcse-reach', figure, '/before.css');
  assert.match(text, /^<link rel="stylesheet" href="\/before\.css" \/>/);
  assert.match(text, /aria-level="3">\s*<slot name="caption">A &lt; B<\/slot>/);
  assert.match(text, /2018\u201119/);
  assert.match(text, /<strong>Most<\/strong>/);
  assert.equal(text.match(/role="img" aria-label="A &lt; B"/g)?.length, 2);
  assert.match(text, /<th scope="row">Council A<\/th>/);
  assert.match(text, /<slot name="notes"><\/slot>\s*A note\./);
  assert.match(text, /<a href="https:\/\/example\.org\/" rel="noopener noreferrer">Ledger<\/a>/);
});

test('nothing in it needs a script or an inline style, and no identifier is there twice', () => {
  const text = beforeMarkup('vcse-reach', figure, '/before.css');
  assert.doesNotMatch(text, /<button|<script|style=|\son\w+=/);
  assert.match(text, /viewBox="0 0 9 8"/);
  assert.match(text, /id="wide-a".*href="#wide-a".*id="slim-a".*href="#slim-a"/s);
});

test('a chart that waits to be asked has a button for it at either width, and no other', () => {
  const text = beforeMarkup('vcse-reach', figure, '/before.css', 'Explore & change');
  const [wide, slim] = text.split('class="slim');
  for (const part of [wide, slim])
    assert.match(
      part ?? '',
      /<button type="button" class="button asks">Explore &amp; change<\/button>/,
    );
  assert.equal(text.match(/<button/g)?.length, 2);
});
