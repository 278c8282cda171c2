import assert from 'node:assert/strict';
import {test} from 'node:test';
import {shippedRows} from '../support/shipped-rows.js';

test('Table 4 has 15 sites, six of them in the study, and 105 quartiles from 1 to 4', () => {
  const sites = shippedRows('scorecard-table-4', 'sites');
  assert.equal(sites.length, 15);
  assert.equal(sites.filter((row) => row['group'] === 'Study sites').length, 6);
  assert.ok(sites.every((row) => row['anonymised'] === true));
  const positions = shippedRows('scorecard-table-4', 'positions');
  assert.equal(positions.length, 105);
  assert.ok(positions.every((row) => [1, 2, 3, 4].includes(Number(row['quartile']))));
});
