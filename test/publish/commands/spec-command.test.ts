import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {test} from 'node:test';
import {folderWith, goodDocument, ran} from '../support/ran.js';

const dataset = (name: string) =>
  fileURLToPath(new URL(`../../../datasets/${name}`, import.meta.url));
const spend = dataset('ccg-spend-2018-19.json');

interface Spec {
  readonly $schema: string;
  readonly title: {readonly text: string};
  readonly data: {readonly values: readonly Readonly<Record<string, unknown>>[]};
}

test('spec writes the figure that the chart would show, with its data', async () => {
  const at = await folderWith({});
  const {code, err} = await ran(
    ...['spec', spend, '--type', 'distribution', '--measure', 'per-head', '--out', at('a.vl.json')],
  );
  assert.equal(code, 0, err);
  const spec = JSON.parse(await readFile(at('a.vl.json'), 'utf8')) as Spec;
  assert.equal(spec.$schema, 'https://vega.github.io/schema/vega-lite/v6.json');
  assert.equal(spec.data.values.length, 189);
  assert.match(spec.title.text, /^Half of commissioners spend £22 a head or less/);
});

test('spec takes numbers, flags and words as the attributes of the element do', async () => {
  const {code, out, err} = await ran(
    ...['spec', dataset('ccg-monthly-2018-19.json'), '--type', 'trend', '--index', '--panels', '3'],
  );
  assert.equal(code, 0, err);
  assert.match(out, /First period = 100/);
});

test('spec makes a map with the shapes that the document names, or with those that are given', async () => {
  const {code, out, err} = await ran('spec', spend, '--type', 'map');
  assert.equal(code, 0, err);
  assert.match(out, /"type": "topojson"/);
  const given = await ran(
    ...['spec', spend, '--type', 'map', '--boundaries', dataset('icb-2023.topo.json')],
  );
  assert.equal(given.code, 1);
  assert.match(given.err, /^None of the 19\d areas of the figures is in the boundary file/);
  assert.equal(given.out, '');
});

test('spec says in words what is wrong with the command line', async () => {
  const at = await folderWith({'doc.json': goodDocument});
  const survey = dataset('survey-agreement.json');
  for (const [args, words] of [
    [
      [spend],
      /^missing --type \(expected distribution, reach, trend, map, network for a spend document\)/,
    ],
    [[spend, '--type', 'pie'], /^unknown --type pie \(expected distribution/],
    [[spend, '--type', 'constructor'], /^unknown --type constructor/],
    [
      [survey, '--type', 'map'],
      /^--type map does not show a survey document \(expected survey for a survey document\)/,
    ],
    [
      [spend, '--type', 'distribution', '--large', '5'],
      /^--large is a setting of reach, not of distribution/,
    ],
    [
      [spend, '--type', 'reach', '--boundaries', 'a.json'],
      /^--boundaries is a setting of map, not of reach/,
    ],
    [[spend, '--type', 'reach', '--large', 'much'], /^unknown --large much \(expected a number\)/],
    [
      [spend, '--type', 'distribution', '--measure', 'colour'],
      /^invalid measure: "colour" \(expected amount, share/,
    ],
    [[spend, survey, '--type', 'survey'], /^2 files were given/],
  ] as const) {
    const {code, err} = await ran('spec', ...args);
    assert.equal(code, 2, args.join(' '));
    assert.match(err, words);
    assert.match(err, /Try vcse-charts spec --help/);
  }
  const payments = await ran('spec', at('doc.json'), '--type', 'reach');
  assert.ok(payments.code > 0, payments.out);
  const insight = await ran(
    ...['spec', dataset('insight-nhs-feedback-2021-22.json'), '--type', 'map'],
  );
  assert.match(insight.err, /^--type map does not show an insight document \(expected .*journeys/);
});
