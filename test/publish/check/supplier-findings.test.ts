import assert from 'node:assert/strict';
import {test} from 'node:test';
import {supplierFindings} from '../../../src/publish/check/supplier-findings.js';

test('suppliers without a sector are weighed, redacted ones counted, two spellings found', () => {
  const suppliers = [
    {id: 'S1', name: 'Virgin Care Services Ltd'},
    {id: 'S2', name: 'VIRGIN CARE SERVICES LIMITED', sector: 'private' as const},
    {id: 'S3', name: 'REDACTED', sector: 'unknown' as const},
  ];
  const amounts = new Map([
    ['S1', 25],
    ['S2', 50],
    ['S3', 25],
  ]);
  assert.deepEqual(
    supplierFindings(suppliers, amounts).map(({text}) => text),
    [
      '2 of 3 suppliers have no sector: £50.00, 50.0% of the money. Try vcse-charts classify.',
      '1 supplier stands for redacted names: £25.00.',
      'Virgin Care Services Ltd (S1) and VIRGIN CARE SERVICES LIMITED (S2) may be one supplier: their names are the same but for case, spaces or punctuation.',
    ],
  );
  assert.deepEqual(supplierFindings([], new Map()), []);
});
