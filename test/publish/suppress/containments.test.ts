import assert from 'node:assert/strict';
import {test} from 'node:test';
import {containments} from '../../../src/publish/suppress/containments.js';

const dimensions = ['commissioner', 'period'];

test('a year holds its months in the other document, whole when all are there', () => {
  const quarter = [{commissioner: 'A', period: '2018-19 Q1'}];
  const months = ['2018-04', '2018-05', '2018-06', '2018-07'].map((period) => ({
    commissioner: 'A',
    period,
  }));
  assert.deepEqual(containments({rows: months}, {rows: quarter}, {dimensions}), [
    {whole: quarter[0], parts: months.slice(0, 3), wholeIn: 'proposed', complete: true},
  ]);
  assert.deepEqual(containments({rows: quarter}, {rows: months.slice(0, 2)}, {dimensions}), [
    {whole: quarter[0], parts: months.slice(0, 2), wholeIn: 'published', complete: false},
  ]);
});

test('rows without a period are of the document’s, and the same cell in both is said once', () => {
  const rows = [{commissioner: 'A'}];
  assert.deepEqual(
    containments({rows, period: '2018-19 Q1'}, {rows, period: '2018-19'}, {dimensions}),
    [{whole: rows[0], parts: rows, wholeIn: 'proposed', complete: false}],
  );
  assert.deepEqual(
    containments({rows, period: '2018-19'}, {rows, period: '2018-19'}, {dimensions}),
    [{whole: rows[0], parts: rows, wholeIn: 'proposed', complete: true}],
  );
  assert.equal(containments({rows}, {rows}, {dimensions}).length, 1);
});

test('a merged body holds those that it was merged from', () => {
  const memberships = ['A', 'B'].map((part) => ({part, whole: 'C'}));
  const before = [{commissioner: 'A'}, {commissioner: 'B'}];
  const after = [{commissioner: 'C'}];
  const find = (rows: readonly {commissioner: string}[]) =>
    containments({rows, period: '2018'}, {rows: after, period: '2018'}, {dimensions, memberships});
  assert.deepEqual(find(before), [
    {whole: after[0], parts: before, wholeIn: 'proposed', complete: true},
  ]);
  assert.equal(find(before.slice(1))[0]?.complete, false);
  assert.deepEqual(find([{commissioner: 'D'}]), []);
});

test('cells that differ in anything else are not compared', () => {
  const one = [{commissioner: 'A', period: '2018-04'}];
  const other = [{commissioner: 'B', period: '2018-19'}];
  assert.deepEqual(containments({rows: one}, {rows: other}, {dimensions}), []);
});
