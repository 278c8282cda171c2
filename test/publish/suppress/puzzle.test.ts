import assert from 'node:assert/strict';
import {test} from 'node:test';
import {puzzle} from '../../../src/publish/suppress/puzzle.js';
import {ruleSets} from '../../../src/publish/suppress/rule-sets.js';

const table = {keys: [{a: 'p'}, {a: 'q'}, {}], relations: [{total: 2, parts: [0, 1]}]};

test('a shown number is known, a hidden one is not, and a missing part is nothing', () => {
  const made = puzzle(
    [
      {kind: 'suppressed', reason: 'c'},
      {kind: 'missing', reason: 'x'},
      {kind: 'value', value: 9},
    ],
    table,
    ruleSets['hospital-5'],
  );
  assert.deepEqual(made.cells, ['hidden', {low: 0, high: 0}, {low: 9, high: 9}]);
  assert.deepEqual(made.targets, [0]);
  assert.equal(made.enough, 4);
});

test('a missing total adds nothing up', () => {
  const made = puzzle(
    [
      {kind: 'value', value: 8},
      {kind: 'value', value: 8},
      {kind: 'missing', reason: 'x'},
    ],
    table,
    ruleSets['hospital-5'],
  );
  assert.deepEqual(made.relations, []);
});

test('a rounded number is known to within its rounding, and a total nobody lists not at all', () => {
  const made = puzzle(
    [
      {kind: 'value', value: 10},
      {kind: 'value', value: 0},
    ],
    table,
    ruleSets.hospital,
  );
  assert.deepEqual(made.cells, [
    {low: 8, high: 12},
    {low: 0, high: 0},
    {low: 0, high: Infinity},
  ]);
});
