import assert from 'node:assert/strict';
import {test} from 'node:test';
import {feedbackParts} from '../../../src/publish/suppress/feedback-parts.js';

test('themes and comments as a whole are parts of their own', () => {
  const rows = [
    {feeling: 'positive', count: 9},
    {theme: 'a', feeling: 'positive', count: 6},
    {theme: 'b', feeling: 'positive', count: 5},
    {theme: 'a', count: 6},
  ];
  assert.deepEqual(feedbackParts(rows), [[0], [1, 3], [2]]);
});

test('where every comment has one theme, all numbers add up and are one part', () => {
  const rows = [
    {count: 11, feeling: 'positive'},
    {theme: 'a', feeling: 'positive', count: 6},
    {feeling: 'positive', theme: 'b', count: 5},
  ];
  assert.deepEqual(feedbackParts(rows), [[0, 1, 2]]);
});

test('themes alone are parts of their own', () => {
  assert.deepEqual(
    feedbackParts([
      {theme: 'a', count: 1},
      {theme: 'b', count: 2},
    ]),
    [[0], [1]],
  );
});
