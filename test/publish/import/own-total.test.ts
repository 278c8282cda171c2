import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ownTotal} from '../../../src/publish/import/own-total.js';

test('one of the totals says what the rows add up to, or all together do', () => {
  assert.deepEqual(ownTotal([10, 20, 30], 30), {kind: 'agrees'});
  assert.deepEqual(ownTotal([0.1, 0.2], 0.3), {kind: 'agrees'});
});

test('of totals that do not agree the nearest is named with the difference', () => {
  assert.deepEqual(ownTotal([10, 31.5], 30), {kind: 'differs', total: 31.5, difference: 1.5});
  assert.deepEqual(ownTotal([29.99], 30), {kind: 'differs', total: 29.99, difference: -0.01});
});

test('a file need not have a total', () => {
  assert.deepEqual(ownTotal([], 30), {kind: 'none'});
});
