import assert from 'node:assert/strict';
import {test} from 'node:test';
import {natureOf} from '../../../src/publish/import/nature-of.js';

test('headers that speak of grants or awards make a list of grants, which have no value added tax', () => {
  for (const header of ['Purpose of the grant', 'Award Date', 'Date awarded', 'Grant amount'])
    assert.deepEqual(natureOf(['Beneficiary', header], {amount: 'plain'}), {
      instrument: 'grant',
      vat: undefined,
    });
});

test('all others are payments, and the header of the amount tells of value added tax', () => {
  const cells = ['Supplier', 'Amount'];
  assert.deepEqual(natureOf(cells, {amount: 'net'}), {instrument: 'payment', vat: 'excluded'});
  assert.deepEqual(natureOf(cells, {amount: 'gross'}), {instrument: 'payment', vat: 'included'});
  assert.deepEqual(natureOf(cells, {amount: 'plain'}), {instrument: 'payment', vat: 'unknown'});
});
