import assert from 'node:assert/strict';
import {test} from 'node:test';
import {simplifiedArc} from '../../../src/publish/boundaries/simplified-arc.js';

test('the smallest triangle goes first; ends stay', () => {
  const line = [0, 0, 1, 0.1, 2, 0, 3, 5, 4, 0];
  assert.deepEqual(simplifiedArc(line, 0.5), [0, 0, 2, 0, 3, 5, 4, 0]);
  assert.deepEqual(simplifiedArc(line, 1000), [0, 0, 4, 0]);
});
test('an island keeps a triangle, however small', () => {
  const island = [0, 0, 1, 0, 1, 1, 0.5, 1.1, 0, 1, 0, 0];
  assert.equal(simplifiedArc(island, 1000).length, 8);
});
test('nothing goes where every point stands for enough', () => {
  assert.deepEqual(simplifiedArc([0, 0, 5, 5, 10, 0], 1), [0, 0, 5, 5, 10, 0]);
});
