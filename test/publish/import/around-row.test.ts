import assert from 'node:assert/strict';
import {test} from 'node:test';
import {aroundRow} from '../../../src/publish/import/around-row.js';

const columns = {supplier: 0, amount: 1};
const around = (kind: Parameters<typeof aroundRow>[1], ...cells: readonly string[]) => {
  const {reason, amount, kind: sort, text} = aroundRow({line: 3, cells}, kind, columns, 'a.csv');
  return [sort, reason, amount, text];
};

test('a total has its amount, wherever in the row it stands', () => {
  assert.deepEqual(around('total', 'Total', '(5.50)'), [
    'total',
    'a total',
    -5.5,
    'Total | (5.50)',
  ]);
  assert.deepEqual(around('total', 'Total', '', '7'), ['total', 'a total', 7, 'Total |  | 7']);
});

test('every other row around the payments says what it is', () => {
  assert.deepEqual(around('title', 'Over £500'), [
    'around',
    'above the header',
    undefined,
    'Over £500',
  ]);
  assert.deepEqual(around('title', '', ''), ['around', 'blank', undefined, '']);
  assert.deepEqual(around('header', 'Supplier'), ['around', 'the header', undefined, 'Supplier']);
  assert.deepEqual(around('repeated-header', 'Supplier'), [
    'around',
    'the header again',
    undefined,
    'Supplier',
  ]);
  assert.deepEqual(around('blank', ' '), ['around', 'blank', undefined, '']);
  assert.deepEqual(around('note', 'E&OE'), ['around', 'a remark', undefined, 'E&OE']);
});
