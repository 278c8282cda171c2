import assert from 'node:assert/strict';
import {test} from 'node:test';
import {seeded} from '../../../src/publish/jitter/seeded.js';

test('the same seed gives the same numbers, and another seed others', () => {
  const some = (seed: number) => Array.from({length: 5}, seeded(seed));
  assert.deepEqual(some(1), some(1));
  assert.notDeepEqual(some(1), some(2));
});

test('numbers are from 0 to under 1, and evenly spread', () => {
  const numbers = Array.from({length: 10_000}, seeded(42));
  assert.ok(numbers.every((x) => x >= 0 && x < 1));
  for (let tenth = 0; tenth < 10; tenth++) {
    const count = numbers.filter((x) => Math.floor(x * 10) === tenth).length;
    assert.ok(count > 880 && count < 1120, String(count));
  }
});

test('a seed that is not a whole number of 32 bits is refused', () => {
  for (const seed of [-1, 0.5, NaN, 2 ** 32]) assert.throws(() => seeded(seed), RangeError);
});
