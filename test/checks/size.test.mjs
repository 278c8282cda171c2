// What a page with one chart loads before the first drawing, everything included: at most 30 KB gzipped.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {gzipSync} from 'node:zlib';

const LIMIT = 30 * 1024;
const dist = new URL('../../dist/', import.meta.url);
const entry = new URL('define/vcse-distribution.js', dist);

/** A file and all that it imports before it runs, with their gzipped sizes. */
function loaded(file, sizes = new Map()) {
  if (sizes.has(file.href)) return sizes;
  const text = readFileSync(file, 'utf8');
  sizes.set(file.href, gzipSync(text, {level: 9}).length);
  for (const [, path] of text.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}$,\s]+?from)?\s*["'](\.[^"']+)["']/g,
  )) {
    loaded(new URL(path, file), sizes);
  }
  return sizes;
}

const text = readFileSync(entry, 'utf8');
const forms = [...text.matchAll(/["'](\.[^"']*chunks\/([\w-]+-form)-[^"']+\.js)["']/g)].map(
  ([, path, form]) => ({path, form}),
);

test('every form is a module of its own', () => {
  assert.deepEqual([...new Set(forms.map(({form}) => form))].sort(), [
    'histogram-form',
    'lorenz-form',
    'ranked-dots-form',
    'ranked-form',
    'stacked-form',
    'tail-dots-form',
    'tail-form',
  ]);
});

for (const {path, form} of forms) {
  test(`the first drawing of ${form} weighs at most 30 KB`, () => {
    const sizes = loaded(new URL(path, entry), loaded(entry));
    const sum = [...sizes.values()].reduce((total, size) => total + size, 0);
    console.log(`# ${form}: ${(sum / 1024).toFixed(2)} KB in ${sizes.size} files`);
    assert.ok(sum <= LIMIT, `${form}: ${sum} bytes, over ${LIMIT}`);
  });
}

test('the way in takes no second request before the document: the entry imports nothing', () => {
  assert.equal(loaded(entry).size, 1);
});
