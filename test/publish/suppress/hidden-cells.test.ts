import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hiddenCells} from '../../../src/publish/suppress/hidden-cells.js';
import {lattice} from '../../../src/publish/suppress/lattice.js';
import {ruleSets} from '../../../src/publish/suppress/rule-sets.js';

const parts = (...numbers: readonly number[]) => {
  const keys = numbers.map((_, i) => ({area: 'pqrstu'.charAt(i)}));
  const total = numbers.reduce((sum, value) => sum + value, 0);
  return {
    cells: [...numbers, total].map((value) => ({kind: 'value', value}) as const),
    table: lattice([...keys, {}], ['area']),
  };
};
const hidden = (numbers: readonly number[], name: keyof typeof ruleSets = 'hospital-5') => {
  const {cells, table} = parts(...numbers);
  return [...hiddenCells(cells, table, ruleSets[name]).keys()].sort((a, b) => a - b);
};

test('nothing small, nothing hidden', () => {
  assert.deepEqual(hidden([6, 0, 20]), []);
});

test('a lone small number takes the smallest other part with it', () => {
  assert.deepEqual(hidden([20, 4, 8, 0]), [1, 2]);
});

test('of two equal parts the first goes', () => {
  assert.deepEqual(hidden([9, 4, 9]), [0, 1]);
});

test('two small numbers with room between them need no other', () => {
  assert.deepEqual(hidden([3, 4, 20]), [0, 1]);
});

test('two small numbers that share too little take a third', () => {
  assert.deepEqual(hidden([1, 1, 6]), [0, 1, 2]);
});

test('small numbers that are all the parts there are take their total', () => {
  assert.deepEqual(hidden([2, 2, 2]), [0, 1, 2, 3]);
});

test('a small number that is its total’s only part is hidden with it', () => {
  assert.deepEqual(hidden([4]), [0, 1]);
});

test('zeros are hidden where the rules say so', () => {
  assert.deepEqual(hidden([0, 12, 30], 'research'), [0, 1]);
});

test('under rounding a lone small number stays alone', () => {
  assert.deepEqual(hidden([4, 100, 200], 'hospital'), [0]);
});

test('under rounding another number goes when a small one could be worked out all the same', () => {
  assert.deepEqual(hidden([1, 8, 8], 'hospital'), [0, 1]);
});

test('a measure that does not add up is protected against subtraction', () => {
  const {table} = parts(4, 10, 20);
  const cells = [4, 10, 20, 30].map((value) => ({kind: 'value', value}) as const);
  assert.deepEqual([...hiddenCells(cells, table, ruleSets['hospital-5']).keys()], [0, 1]);
});

test('zeros that are not listed and give a hidden zero away are the publisher’s to list', () => {
  const table = lattice(
    [{}, {area: 'p'}, {sector: 'x'}, {sector: 'y'}, {area: 'p', sector: 'x'}],
    ['area', 'sector'],
  );
  const cells = [12, 12, 12, 0, 12].map((value) => ({kind: 'value', value}) as const);
  assert.throws(
    () => hiddenCells(cells, table, ruleSets.research),
    /expected totals that add up, with their zeros listed/,
  );
});
