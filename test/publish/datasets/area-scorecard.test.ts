import assert from 'node:assert/strict';
import {test} from 'node:test';
import {shippedRows} from '../support/shipped-rows.js';

test('42 areas have seven measures each, five of them without figures', () => {
  const rows = shippedRows('scorecard-areas-2018-19', 'comparisons');
  assert.equal(rows.length, 42 * 7);
  const without = new Set(
    rows.filter((row) => row['value'] === null).map((row) => row['organisation']),
  );
  assert.equal(without.size, 5);
  assert.ok(rows.every((row) => row['value'] !== null || row['valueStatus'] === 'x'));
});

test('England’s own figures are the study’s', () => {
  const measures = shippedRows('scorecard-areas-2018-19', 'measures');
  const value = (id: string) => Number(measures.find((row) => row['id'] === id)?.['value']);
  assert.equal(value('suppliers'), 1051);
  assert.equal(value('share').toFixed(1), '2.7');
});
