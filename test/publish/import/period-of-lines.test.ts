import assert from 'node:assert/strict';
import {test} from 'node:test';
import {periodOfLines} from '../../../src/publish/import/period-of-lines.js';
import {line} from '../support/line.js';

const period = (...dates: readonly string[]) => periodOfLines(dates.map((date) => line({date})));

test('it is the shortest period that holds all payments', () => {
  assert.deepEqual(period('2018-04-01', '2018-04-30'), {period: '2018-04', outside: 0});
  assert.deepEqual(period('2018-04-01', '2018-06-30'), {period: '2018-19 Q1', outside: 0});
  assert.deepEqual(period('2018-04-01', '2019-03-31'), {period: '2018-19', outside: 0});
});

test('of several years it is the one with most payments, and the others are counted', () => {
  assert.deepEqual(period('2018-03-31', '2018-04-01', '2018-05-01'), {
    period: '2018-19',
    outside: 1,
  });
});

test('a month counts as a date does, and without any there is no period', () => {
  assert.deepEqual(periodOfLines([line({date: undefined, month: '2018-04'})])?.period, '2018-04');
  assert.equal(periodOfLines([line({date: undefined})]), undefined);
});
