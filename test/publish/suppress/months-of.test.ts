import assert from 'node:assert/strict';
import {test} from 'node:test';
import {monthsOf} from '../../../src/publish/suppress/months-of.js';

const months = (period: string) => {
  const span = monthsOf(period);
  return span && [span.from - 2018 * 12, span.until - span.from];
};

test('months are counted from January, quarters and years from April, calendar years from January', () => {
  assert.deepEqual(months('2018-04'), [3, 1]);
  assert.deepEqual(months('2018-19'), [3, 12]);
  assert.deepEqual(months('2018-19 Q1'), [3, 3]);
  assert.deepEqual(months('2018-19 Q4'), [12, 3]);
  assert.deepEqual(months('2018'), [0, 12]);
});

test('any other text is no period', () => {
  for (const text of ['', '2018-13', '2018 Q1', '2018-04 Q1', '2018-04-01'])
    assert.equal(monthsOf(text), undefined, text);
});
