import assert from 'node:assert/strict';
import {test} from 'node:test';
import {periodOf} from '../../../src/publish/summarise/period-of.js';

test('financial years run from April to March', () => {
  assert.equal(periodOf('2018-04-01', 'year'), '2018-19');
  assert.equal(periodOf('2019-03-31', 'year'), '2018-19');
  assert.equal(periodOf('1999-12-31', 'year'), '1999-00');
  assert.equal(periodOf('2018-06-30', 'quarter'), '2018-19 Q1');
  assert.equal(periodOf('2018-07-01', 'quarter'), '2018-19 Q2');
  assert.equal(periodOf('2019-01-31', 'quarter'), '2018-19 Q4');
  assert.equal(periodOf('2019-01', 'month'), '2019-01');
});

test('any other text has no period', () => {
  for (const text of ['', '2018-19', '2018-13', '1 April 2018', '2018-04-1'])
    assert.equal(periodOf(text, 'month'), undefined, text);
});
