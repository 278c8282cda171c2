import assert from 'node:assert/strict';
import {test} from 'node:test';
import {solved} from '../../../src/publish/suppress/solved.js';

const equation = (factors: Readonly<Record<number, number>>, sum: number) => ({
  terms: new Map(Object.entries(factors).map(([place, factor]) => [Number(place), factor])),
  sum,
});

test('an unknown alone in its equation is solved', () => {
  assert.deepEqual([...solved([equation({3: -1}, -4)])], [[3, 4]]);
});

test('two equations that differ by one unknown give it away', () => {
  const found = solved([equation({0: 1, 1: 1}, 10), equation({0: 1, 1: 1, 2: 1}, 13)]);
  assert.deepEqual([...found], [[2, 3]]);
});

test('three equations in a ring of three unknowns give all of them', () => {
  // a + b = 5, b + c = 7, a + c = 6: a = 2, b = 3, c = 4.
  const found = solved([
    equation({0: 1, 1: 1}, 5),
    equation({1: 1, 2: 1}, 7),
    equation({0: 1, 2: 1}, 6),
  ]);
  assert.deepEqual(
    [...found],
    [
      [0, 2],
      [1, 3],
      [2, 4],
    ],
  );
});

test('a ring of four leaves all four open', () => {
  const found = solved([
    equation({0: 1, 1: 1}, 5),
    equation({2: 1, 3: 1}, 7),
    equation({0: 1, 2: 1}, 6),
    equation({1: 1, 3: 1}, 6),
  ]);
  assert.equal(found.size, 0);
});

test('no equations solve nothing', () => {
  assert.equal(solved([]).size, 0);
});
