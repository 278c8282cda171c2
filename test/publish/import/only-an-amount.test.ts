import assert from 'node:assert/strict';
import {test} from 'node:test';
import {onlyAnAmount} from '../../../src/publish/import/only-an-amount.js';

test('an amount that stands alone is told from a payment and from a remark', () => {
  assert.equal(onlyAnAmount({line: 1, cells: ['', '', '£1,234.50']}), true);
  assert.equal(onlyAnAmount({line: 1, cells: ['Mind', '', '5']}), false);
  assert.equal(onlyAnAmount({line: 1, cells: ['a remark', '']}), false);
  assert.equal(onlyAnAmount({line: 1, cells: ['', '']}), false);
});
