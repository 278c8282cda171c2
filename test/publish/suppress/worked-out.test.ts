import assert from 'node:assert/strict';
import {test} from 'node:test';
import {workedOut, type Puzzle} from '../../../src/publish/suppress/worked-out.js';

const given = (value: number) => ({low: value, high: value});
const puzzle: Puzzle = {
  cells: ['hidden', 'hidden', given(6), given(20)],
  relations: [{total: 3, parts: [0, 1, 2]}],
  targets: [0, 1],
  guesses: [
    {low: 1, high: Infinity},
    {low: 0, high: Infinity},
  ],
  enough: 4,
  whole: true,
};

test('two hidden numbers that share 14 are safe', () => {
  assert.deepEqual(workedOut(puzzle), []);
});

test('two hidden numbers that share 2, of which none is zero, are both 1', () => {
  assert.deepEqual(workedOut({...puzzle, cells: ['hidden', 'hidden', given(6), given(8)]}), [
    {cell: 0, span: {low: 1, high: 1}},
    {cell: 1, span: {low: 1, high: 1}},
  ]);
});

test('a guess that cannot be true gives way to the next', () => {
  assert.deepEqual(workedOut({...puzzle, cells: ['hidden', 'hidden', given(6), given(7)]}), [
    {cell: 0, span: {low: 0, high: 1}},
    {cell: 1, span: {low: 0, high: 1}},
  ]);
});

test('a relation known not to add up gives no bounds, but counts where it gives a number', () => {
  const broken = [{total: 3, parts: [0, 1, 2], broken: true}];
  const cells = ['hidden', 'hidden', given(6), given(8)] as const;
  assert.deepEqual(workedOut({...puzzle, cells, relations: broken}), []);
  assert.deepEqual(
    workedOut({...puzzle, cells: ['hidden', given(1), given(6), given(8)], relations: broken}),
    [{cell: 0, span: {low: 1, high: 1}}],
  );
});

test('rounded numbers bound a hidden one by what rounds to them', () => {
  // 15 was 13 to 17 and each 10 was 8 to 12: the third part is 1.
  const cells = ['hidden', {low: 8, high: 12}, {low: 8, high: 12}, {low: 13, high: 17}] as const;
  const found = workedOut({
    ...puzzle,
    cells,
    targets: [0],
    guesses: [{low: 1, high: 7}],
    enough: 6,
  });
  assert.deepEqual(found, [{cell: 0, span: {low: 1, high: 1}}]);
});

test('sums that leave little only when all four are taken together are seen', () => {
  // Rows a + b + c = 20 and d + e + f = 20, columns a + d = 19 and b + e = 19: c + f = 2.
  const cells = [
    ...Array.from({length: 6}, () => 'hidden' as const),
    ...[20, 20, 19, 19].map(given),
  ];
  const relations = [
    {total: 6, parts: [0, 1, 2]},
    {total: 7, parts: [3, 4, 5]},
    {total: 8, parts: [0, 3]},
    {total: 9, parts: [1, 4]},
  ];
  assert.deepEqual(workedOut({...puzzle, cells, relations, targets: [0, 1, 2, 3, 4, 5]}), [
    {cell: 2, span: {low: 1, high: 1}},
    {cell: 5, span: {low: 1, high: 1}},
  ]);
});
