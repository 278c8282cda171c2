import assert from 'node:assert/strict';
import {test} from 'node:test';
import {heirs} from '../../../src/publish/summarise/heirs.js';

test('a place is followed over every step, and nobody’s heir is oneself', () => {
  const find = heirs([
    {from: 'A', to: 'B'},
    {from: 'B', to: 'C'},
    {from: 'D', to: 'D'},
  ]);
  assert.deepEqual(find('A'), [{to: 'C', share: 1}]);
  assert.deepEqual(find('D'), [{to: 'D', share: 1}]);
  assert.deepEqual(find('X'), [{to: 'X', share: 1}]);
});

test('a body that was divided has heirs by their shares, added where they meet again', () => {
  const find = heirs([
    {from: 'A', to: 'B', share: 0.25},
    {from: 'A', to: 'C', share: 0.75},
    {from: 'C', to: 'B', share: 0.5},
    {from: 'C', to: 'D', share: 0.5},
  ]);
  assert.deepEqual(find('A'), [
    {to: 'B', share: 0.625},
    {to: 'D', share: 0.375},
  ]);
});

test('a ring, and shares that are no whole, are refused', () => {
  const ring = heirs([
    {from: 'A', to: 'B'},
    {from: 'B', to: 'A'},
  ]);
  assert.throws(() => ring('A'), /^RangeError: succession of A: it takes its own place/);
  assert.throws(
    () => heirs([{from: 'A', to: 'B', share: 0.5}]),
    /^RangeError: succession of A: the shares add up to 0\.5 \(expected 1/,
  );
});
