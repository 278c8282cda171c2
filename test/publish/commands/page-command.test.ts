import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {test} from 'node:test';
import {folderWith, ran} from '../support/ran.js';

const dataset = (name: string) =>
  fileURLToPath(new URL(`../../../datasets/${name}`, import.meta.url));
const spend = dataset('ccg-spend-2018-19.json');

test('page writes one file: the element with its settings, its document and its script', async () => {
  const at = await folderWith({});
  const settings = ['--type', 'trend', '--index', '--panels', '3', '--inline'];
  const {code, err} = await ran(
    ...['page', dataset('ccg-quarterly-2018-19.json'), ...settings, '--out', at('a.html')],
  );
  assert.equal(code, 0, err);
  const page = await readFile(at('a.html'), 'utf8');
  assert.match(page, /<vcse-trend loading="eager" heading-level="1" index panels="3">/);
  // The rows that stood in a CSV file beside the document are in it.
  const [, document = ''] = /<script type="application\/json">(.*?)<\/script>/.exec(page) ?? [];
  const {resources} = JSON.parse(document) as {resources: {name: string; data?: unknown[]}[]};
  assert.ok((resources.find(({name}) => name === 'totals')?.data?.length ?? 0) > 500);
  assert.match(page, /customElements\.define/);
  assert.match(page, /Copyright[^]*Bostock/);
});

test('page has a map’s shapes in it', async () => {
  const {code, out, err} = await ran('page', spend, '--type', 'map', '--inline');
  assert.equal(code, 0, err);
  assert.match(out, /"name":"boundaries"[^]*"type":"Topology"/);
});

test('page says in words what is wrong with the command line', async () => {
  for (const [args, words] of [
    [[spend, '--type', 'reach'], /^missing --inline/],
    [[spend, '--inline'], /^missing --type \(expected distribution/],
    [[spend, '--type', 'trend', '--large', '5', '--inline'], /^--large is a setting of reach/],
    [[spend, '--type', 'distribution', '--measure', 'colour', '--inline'], /^invalid measure/],
  ] as const) {
    const {code, err} = await ran('page', ...args);
    assert.equal(code, 2, err);
    assert.match(err, words);
  }
});
