import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {transform} from 'esbuild';
import {beforeStyles} from '../../../src/publish/render/before-styles.js';

/** Looks of what is drawn in a page alone: an author's own figure, and a sheet around charts. */
const neverFilled = ['vega-styles.ts', 'infographic-styles.ts', 'figure-number-styles.ts'];

test('the stylesheet is one that is read without a warning', async () => {
  const {warnings} = await transform(beforeStyles(), {loader: 'css'});
  assert.deepEqual(warnings, []);
});

test('every look is in it: of a drawing, and of the tools whose place is kept', () => {
  const folder = new URL('../../../src/theme/', import.meta.url);
  const styles = beforeStyles().replace(/\s/g, '');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('-styles.ts'))) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const last = /([^{}]+\{[^{}]*\})[\s}]*`;/.exec(text)?.[1]?.replace(/\s/g, '') ?? file;
    assert.equal(styles.includes(last), !neverFilled.includes(file), file);
  }
});

test('what belongs to one kind of chart touches no other', () => {
  assert.match(beforeStyles(), /\.vcse-map \{/);
  assert.match(beforeStyles(), /:host \{\s*--_against/);
  assert.doesNotMatch(beforeStyles(), /\.vcse-[a-z]+ \{\s*:host/);
});
