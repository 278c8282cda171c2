import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {transform} from 'esbuild';
import {beforeStyles} from '../../../src/publish/render/before-styles.js';

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
    // A figure of a page's own author is never filled.
    assert.equal(styles.includes(last), file !== 'vega-styles.ts', file);
  }
});

test('what belongs to one kind of chart touches no other', () => {
  assert.match(beforeStyles(), /\.vcse-map \{/);
  assert.match(beforeStyles(), /:host \{\s*--_against/);
  assert.doesNotMatch(beforeStyles(), /\.vcse-[a-z]+ \{\s*:host/);
});
