// Every theme keeps the contrast that readers need, alone and with the colours it leaves as they are.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {tsImport} from 'tsx/esm/api';

const folder = new URL('../../src/theme/', import.meta.url);
const ours = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...read(file).matchAll(/var\(--vcse-([\w-]+), (#[\da-f]{6})\)/g)])
    .map(([, name, colour]) => [name, colour]),
);

const {colorPairs} = await tsImport('../../src/theme/color-pairs.ts', import.meta.url);
/** Pairs that only some elements have, which a page is not asked for. */
const pairs = [
  ...colorPairs,
  ['behind', 'page', 3],
  ['against', 'page', 3],
  ['page', 'main', 4.5],
  ['page', 'against', 4.5],
  ['text', 'agree', 4.5],
  ['text', 'disagree', 4.5],
  // Neighbours of one bar, which have an edge between them.
  ['main', 'agree', 1.5],
  ['against', 'disagree', 1.5],
  ['main', 'part-1', 1.5],
  ['part-1', 'part-2', 1.5],
  ['flow', 'page', 3],
  ['public', 'page', 3],
  ...[1, 2, 3, 4].flatMap((group) => [
    ['text', `group-${group}-tint`, 7],
    [`group-${group}-text`, `group-${group}`, 4.5],
  ]),
];

for (const [name, text] of [
  ['no theme', ''],
  ...readdirSync(new URL('themes/', folder)).map((file) => [file, read(`themes/${file}`)]),
]) {
  test(`${name} keeps text and marks apart from what is behind them`, () => {
    const own = [...text.matchAll(/--vcse-([\w-]+): (#[\da-f]{6});/g)].map(([, token, colour]) => {
      assert.ok(ours.has(token), `--vcse-${token} is no colour of ours`);
      return [token, colour];
    });
    const colours = new Map([...ours, ...own]);
    for (const [front, back, least] of pairs) {
      const found = contrast(colours.get(front), colours.get(back));
      assert.ok(found >= least, `${front} on ${back}: ${found.toFixed(2)}, at least ${least}`);
    }
    const apart = contrast(colours.get('highlight'), colours.get('main'));
    const page = contrast(colours.get('highlight'), colours.get('page'));
    assert.ok(Math.max(apart, page) >= 2.9, `highlight: ${apart.toFixed(2)}, ${page.toFixed(2)}`);
  });
}

test('high-contrast.css has all its text at 7 to 1 or more', () => {
  const own = [...read('themes/high-contrast.css').matchAll(/--vcse-([\w-]+): (#[\da-f]{6});/g)];
  const colours = new Map([...ours, ...own.map(([, token, colour]) => [token, colour])]);
  for (const [front, back, least] of colorPairs.filter(([, , each]) => each >= 4.5)) {
    const found = contrast(colours.get(front), colours.get(back));
    assert.ok(found >= 7, `${front} on ${back}: ${found.toFixed(2)}, elsewhere ${least}`);
  }
});

function read(path) {
  return readFileSync(new URL(path, folder), 'utf8');
}

/** Contrast ratio of WCAG 2.2. */
function contrast(a, b) {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
