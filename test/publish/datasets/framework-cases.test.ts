import assert from 'node:assert/strict';
import {test} from 'node:test';
import {shippedRows} from '../support/shipped-rows.js';

const rows = new Map(
  shippedRows('scorecard-framework-2022', 'measures').map((row) => [row['id'], row]),
);

test('the nine cases hold the figures of the framework', () => {
  assert.equal(rows.size, 9);
  const of = (id: string, ...columns: string[]) => columns.map((column) => rows.get(id)?.[column]);
  assert.deepEqual(of('bradford-one-percent', 'value', 'qualifier', 'target'), [
    4_000_000,
    'about',
    10_000_000,
  ]);
  assert.deepEqual(
    of('suffolk-share', 'value', 'target', 'targetUpper', 'baseline'),
    [1, 2, 3, 0.5],
  );
  assert.deepEqual(of('somerset-overheads', 'value', 'valueUpper', 'benchmark'), [15, 17, 12]);
  assert.deepEqual(of('london-boroughs', 'value', 'target'), [3, 8]);
  assert.deepEqual(of('hillingdon-cases', 'value', 'target'), [4, 5]);
});

test('Bradford’s parts are three and do not reach its total', () => {
  const parts = shippedRows('scorecard-framework-2022', 'parts');
  assert.deepEqual(
    parts.map((row) => row['value']),
    [1_900_000, 1_000_000, 700_000],
  );
});
