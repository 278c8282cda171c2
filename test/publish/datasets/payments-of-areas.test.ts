import assert from 'node:assert/strict';
import {test} from 'node:test';
import {table} from 'arquero';
import {paymentsOfAreas} from '../../../src/publish/datasets/payments-of-areas.js';

test('payments move to the area of their commissioner; those without one are left out', () => {
  const payments = table({
    commissioner: ['a', 'b'],
    supplier: ['s', 's'],
    sector: ['vcse', 'vcse'],
    pence: [1, 2],
  });
  assert.deepEqual(
    paymentsOfAreas(payments, (commissioner) => (commissioner === 'a' ? 'A' : undefined)),
    [{area: 'A', supplier: 's', sector: 'vcse', pence: 1}],
  );
});
