import assert from 'node:assert/strict';
import {test} from 'node:test';
import {largePayments} from '../../../src/publish/check/large-payments.js';

const usual = Array.from({length: 40}, (_, at) => ({commissioner: 'A', amount: 100 + at}));

test('a payment far larger than all others is named', () => {
  const findings = largePayments([
    ...usual,
    {commissioner: 'A', supplier: 'S1', amount: 1_250_000},
  ]);
  assert.equal(findings.length, 1);
  assert.match(
    findings[0]?.text ?? '',
    /^A payment is .*: £1,250,000\.00 to S1 \(row 41\)\. Is the decimal/,
  );
});

test('usual payments, few of them, credit notes and hidden amounts are none', () => {
  assert.deepEqual(largePayments(usual), []);
  assert.deepEqual(largePayments([...usual.slice(0, 5), {commissioner: 'A', amount: 1e9}]), []);
  assert.deepEqual(
    largePayments([...usual, {commissioner: 'A', amount: -1e9}, {commissioner: 'A', amount: null}]),
    [],
  );
});
