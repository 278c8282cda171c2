import assert from 'node:assert/strict';
import {test} from 'node:test';
import {chartDocument} from '../../../src/publish/render/chart-document.js';
import {pageTags} from '../../../src/publish/render/page-tags.js';
import {stillFigure} from '../../../src/publish/render/still-figure.js';
import {pageFiles} from '../support/page-files.js';

/** The figure of a tag, at the usual widths. */
async function figureOf(html: string) {
  const [tag] = pageTags(html).charts;
  assert.ok(tag);
  const files = pageFiles();
  const given = await chartDocument(tag, files);
  return stillFigure(tag, given, files.base, {wide: 900, narrow: 320});
}

test('a figure has its words and its table, and a drawing for each width', async () => {
  const figure = await figureOf(
    '<vcse-survey src="survey.v1.example.json" form="means" heading-level="2"></vcse-survey>',
  );
  assert.ok(figure);
  assert.equal(figure.wide.drawing.width, 900);
  assert.equal(figure.narrow.drawing.width, 320);
  assert.equal(figure.headingLevel, 2);
  assert.match(figure.words.heading, /\w{3}/);
  assert.ok(figure.table.rows.length >= 1);
  assert.match(figure.wide.controls.classes, /^controls\b.* changes explores$/);
});

test('no name of a browser stays behind', async () => {
  await figureOf('<vcse-survey src="survey.v1.example.json"></vcse-survey>');
  for (const name of ['ResizeObserver', 'ShadowRoot', 'document', 'window'])
    assert.equal(name in globalThis, false, name);
});

test('an unknown element, attribute or value is told in the page’s own words', async () => {
  for (const [html, words] of [
    [
      '<vcse-maps src="spend.v1.example.json"></vcse-maps>',
      /^unknown element \(expected vcse-map\)$/,
    ],
    [
      '<vcse-survey src="survey.v1.example.json" stags="x"></vcse-survey>',
      /^unknown attribute stags \(expected stage\)$/,
    ],
    [
      '<vcse-survey src="survey.v1.example.json" form="pie"></vcse-survey>',
      /^unknown form: "pie" \(expected means/,
    ],
  ] as const) {
    await assert.rejects(figureOf(html), (error) => {
      assert.ok(error instanceof RangeError);
      assert.match(error.message, words);
      return true;
    });
  }
});
