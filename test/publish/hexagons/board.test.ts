import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Board} from '../../../src/publish/hexagons/board.js';

const areas = [
  {x: 0, y: 0},
  {x: 1, y: 0},
  {x: 2, y: 0},
  {x: 1, y: 1},
];
const pairs = [
  [0, 1],
  [1, 2],
  [1, 3],
] as const;

test('every area has a cell of its own from the start', () => {
  const {cells, pairs: all} = new Board(areas, pairs).layout();
  assert.equal(new Set(cells.map(String)).size, 4);
  assert.equal(all, 3);
});
test('a move that is not accepted leaves everything as it was', () => {
  const board = new Board(areas, pairs);
  const before = board.layout();
  for (let at = 0; at < 4; at += 1)
    board.swapIf(
      at,
      board.wish(at, () => 0.3),
      () => false,
    );
  assert.deepEqual(board.layout(), before);
});
test('a change of cost taken back is its opposite', () => {
  const board = new Board(areas, pairs);
  const changes: number[] = [];
  const cell = board.wish(0, () => 0.9);
  board.swapIf(0, cell, (change) => {
    changes.push(change);
    return false;
  });
  board.swapIf(0, cell, (change) => {
    changes.push(change);
    return false;
  });
  assert.equal(changes[0], changes[1]);
});
