import assert from 'node:assert/strict';
import {test} from 'node:test';
import {shippedRows} from '../support/shipped-rows.js';

const document = 'scorecard-commissioners-2018-19';

test('Bradford Districts stands among 189 on seven measures', () => {
  const measures = shippedRows(document, 'measures');
  const value = (id: string) => Number(measures.find((row) => row['id'] === id)?.['value']);
  assert.deepEqual(
    ['share', 'share-of-independent', 'per-head', 'suppliers'].map((id) => value(id).toFixed(2)),
    ['2.82', '15.95', '38.09', '28.00'],
  );
  const rows = shippedRows(document, 'comparisons');
  assert.equal(rows.length, 7 * 189);
  assert.equal(new Set(rows.map((row) => row['organisation'])).size, 189);
});

test('its quarters and its evidence follow from the payments', () => {
  const trends = shippedRows(document, 'trends');
  assert.equal(trends.length, 16);
  assert.deepEqual(
    trends.filter((row) => row['measure'] === 'suppliers').map((row) => row['value']),
    [15, 16, 18, 19],
  );
  const evidence = shippedRows(document, 'evidence').map((row) => String(row['text']));
  assert.match(
    evidence[0] ?? '',
    /^31% of the year’s VCSE money \(£4\.1m of £13\.0m\) was paid in March 2019\.$/,
  );
  assert.match(evidence[1] ?? '', /^11 of the 28 VCSEs/);
  assert.match(evidence[2] ?? '', /£5\.1m of £13\.0m/);
});
