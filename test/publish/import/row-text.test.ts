import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rowText} from '../../../src/publish/import/row-text.js';

test('cells stand in one line, empty ones at the end left out', () => {
  assert.equal(rowText({line: 1, cells: ['a\nb', '', '#N/A', '', '']}), 'a b |  | #N/A');
});

test('a long row is cut', () => {
  assert.equal(rowText({line: 1, cells: ['x'.repeat(600)]}).length, 500);
});
