import assert from 'node:assert/strict';
import {test} from 'node:test';
import {measureCells} from '../../../src/publish/suppress/measure-cells.js';

test('a null is hidden unless its status says otherwise, and no value is missing', () => {
  const rows = [{n: 0}, {n: null}, {n: null, nStatus: 'c'}, {n: null, nStatus: 'x'}, {}];
  assert.deepEqual(measureCells(rows, 'n'), [
    {kind: 'value', value: 0},
    {kind: 'suppressed', reason: 'c'},
    {kind: 'suppressed', reason: 'c'},
    {kind: 'missing', reason: 'x'},
    {kind: 'missing', reason: 'x'},
  ]);
});

test('a number written as text is refused', () => {
  assert.throws(
    () => measureCells([{n: '12'}], 'n'),
    new TypeError('invalid n: "12" is text (expected a number)'),
  );
});
