import assert from 'node:assert/strict';
import {test} from 'node:test';
import {shippedRows} from '../support/shipped-rows.js';

const rows = shippedRows('scorecard-framework-all-2022', 'measures');
const find = (name: string, organisation: string) =>
  rows.find((row) => row['name'] === name && String(row['organisation']).startsWith(organisation));

test('ranges, qualifiers and earlier values are kept as they are stated', () => {
  assert.equal(rows.length, 84);
  const overheads = find('Overheads of an alliance contract', 'Somerset');
  assert.deepEqual(
    [overheads?.['value'], overheads?.['valueUpper'], overheads?.['qualifier']],
    [15, 17, 'about'],
  );
  const healthwatch = find('Local Healthwatch organisations sharing data', 'North East London');
  assert.deepEqual(
    [healthwatch?.['value'], healthwatch?.['baseline'], healthwatch?.['baselineUpper']],
    [8, 3, 4],
  );
  const discharge = find('Discharge funding invested in VCSE support', 'Devon');
  assert.equal(discharge?.['baseline'], undefined);
  assert.ok(rows.every((row) => !/["“]/.test(String(row['commentary'] ?? ''))));
});
