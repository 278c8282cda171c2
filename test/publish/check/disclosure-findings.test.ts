import assert from 'node:assert/strict';
import {test} from 'node:test';
import {disclosureFindings} from '../../../src/publish/check/disclosure-findings.js';

const document = (data: readonly object[]) => ({
  $schema: 'schemas/insight.v1.json',
  name: 'i',
  title: 'I',
  resources: [{name: 'feedback', data}],
});
const texts = (data: readonly object[]) => disclosureFindings(document(data)).map(({text}) => text);

test('small counts of people are warned of', () => {
  assert.deepEqual(
    texts([
      {theme: 'T', count: 3},
      {theme: 'U', count: 0},
      {theme: 'V', count: 40},
    ]),
    [
      '1 of 3 rows of feedback show a number from 1 to 7, by which a person may be known. Try vcse-charts suppress.',
    ],
  );
});

test('a hidden number that follows from a total is warned of', () => {
  const rows = [
    {theme: 'T', feeling: 'positive', count: 40},
    {theme: 'T', feeling: 'negative', count: null, countStatus: 'c'},
    {theme: 'T', count: 53},
  ];
  assert.deepEqual(texts(rows), [
    'The hidden number of feedback, theme T, feeling negative, follows from the others. Hide another with vcse-charts suppress.',
  ]);
  assert.deepEqual(texts(rows.slice(0, 2)), []);
});

test('small is what the document’s own rules call small', () => {
  const own = (rules: string) =>
    disclosureFindings({
      ...document([{theme: 'T', count: 6}]),
      insight: {disclosure: {rules}},
    } as ReturnType<typeof document>);
  assert.deepEqual(own('under-five'), []);
  assert.match(own('ten-five')[0]?.text ?? '', /from 1 to 9/);
  assert.match(own('ours')[0]?.text ?? '', /from 1 to 7/);
});
