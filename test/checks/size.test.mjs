// What a page loads before the first drawing of a chart, everything included, gzipped.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {gzipSync} from 'node:zlib';

/** KB before the first drawing, by tag; decision 016 says what two languages weigh. */
const limits = {
  'vcse-distribution': 32.7,
  'vcse-figure-number': 15.5,
  'vcse-infographic': 15,
  'vcse-value': 15,
  'vcse-reach': 35,
  'vcse-trend': 35,
  'vcse-scorecard': 34.8,
  'vcse-survey': 30,
  'vcse-insight': 31,
  'vcse-journeys': 30,
  'vcse-map': 36.8,
  'vcse-network': 36.8,
  // Without Vega, which is asked for beside the document: decision 017.
  'vcse-vega': 30,
};
/** What charts may weigh together through `vcse-charts.js`, each in its first form; decision 009 says why. */
const together = [
  {forms: {'vcse-distribution': 'ranked-form'}, limit: 37},
  {
    forms: {
      'vcse-distribution': 'ranked-form',
      'vcse-map': 'map-areas-form',
      'vcse-network': 'bipartite-form',
      'vcse-scorecard': 'scorecard-table-form',
    },
    limit: 99,
  },
];

const dist = new URL('../../dist/', import.meta.url);
const entryOf = (tag) => new URL(`define/${tag}.js`, dist);

/** A file and all that it imports before it runs, with their gzipped sizes. */
function loaded(file, sizes = new Map()) {
  if (sizes.has(file.href)) return sizes;
  const text = readFileSync(file, 'utf8');
  sizes.set(file.href, gzipSync(text, {level: 9}).length);
  for (const path of imports(text)) loaded(new URL(path, file), sizes);
  return sizes;
}

function imports(text) {
  return [
    ...text.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}$,\s]+?from)?\s*["'](\.[^"']+)["']/g,
    ),
  ].map(([, path]) => path);
}

/** The forms of a chart that are modules of their own: its first drawing is its file and one of them. */
function formsOf(file) {
  const text = readFileSync(file, 'utf8');
  return [
    ...text.matchAll(
      /["'](\.[^"']*\/([\w-]+-form|survey-(?:answers|choices|means))-[^"']+\.js)["']/g,
    ),
  ].map(([, path, form]) => ({form, file: new URL(path, file)}));
}

const total = (sizes) => [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1024;

test('every element has a limit', () => {
  const tags = readdirSync(new URL('define/', dist)).flatMap(
    (file) => /^(vcse-[\w-]+)\.js$/.exec(file)?.[1] ?? [],
  );
  assert.deepEqual(Object.keys(limits).sort(), tags.sort());
});

test('every form of a distribution is a module of its own', () => {
  assert.deepEqual(
    [...new Set(formsOf(entryOf('vcse-distribution')).map(({form}) => form))].sort(),
    [
      'histogram-form',
      'lorenz-form',
      'ranked-dots-form',
      'ranked-form',
      'stacked-form',
      'tail-dots-form',
      'tail-form',
    ],
  );
});

for (const [tag, limit] of Object.entries(limits)) {
  const forms = formsOf(entryOf(tag));
  for (const {form, file} of forms.length ? forms : [{form: 'the entry', file: entryOf(tag)}]) {
    test(`the first drawing of ${tag} (${form}) weighs at most ${limit} KB`, () => {
      const sizes = loaded(file, loaded(entryOf(tag)));
      console.log(`# ${tag}, ${form}: ${total(sizes).toFixed(2)} KB in ${sizes.size} files`);
      assert.ok(total(sizes) <= limit, `${total(sizes).toFixed(2)} KB, over ${limit}`);
    });
  }

  test(`the way into ${tag} takes no second request before the document: its entry imports nothing`, () => {
    assert.equal(loaded(entryOf(tag)).size, 1);
  });
}

for (const {forms, limit} of together) {
  test(`a page with ${Object.keys(forms).join(', ')} loads at most ${limit} KB for them`, () => {
    const way = new URL('vcse-charts.js', dist);
    const text = readFileSync(way, 'utf8');
    const sizes = loaded(way);
    for (const [tag, form] of Object.entries(forms)) {
      const [, path] = new RegExp(`["'](\\./chunks/${tag}-[^"']+)["']`).exec(text) ?? [];
      assert.ok(path, `${tag} is found by vcse-charts.js`);
      const file = new URL(path, way);
      loaded(file, sizes);
      const first = formsOf(file).find((each) => each.form === form);
      assert.ok(first, `${form} is found by ${tag}`);
      loaded(first.file, sizes);
    }
    console.log(`# together: ${total(sizes).toFixed(2)} KB in ${sizes.size} files`);
    assert.ok(total(sizes) <= limit, `${total(sizes).toFixed(2)} KB`);
  });
}
