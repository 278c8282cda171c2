import assert from 'node:assert/strict';
import {test} from 'node:test';
import {missingQuarters, periodCovered} from '../../../src/publish/insight/period-covered.js';

test('quarters stand in order of time', () => {
  assert.deepEqual(periodCovered(['2022-23 Q3', '2021-22 Q4', '2022-23 Q1']), {
    first: '2021-22 Q4',
    last: '2022-23 Q3',
    all: ['2021-22 Q4', '2022-23 Q1', '2022-23 Q3'],
  });
  assert.deepEqual(periodCovered([]), {first: '', last: '', all: []});
});

test('a quarter without a comment is found, and a year that is a slip', () => {
  assert.deepEqual(missingQuarters(['2021-22 Q4', '2022-23 Q3'], 'financial'), [
    '2022-23 Q1',
    '2022-23 Q2',
  ]);
  assert.deepEqual(missingQuarters(['2022 Q1', '2022 Q2'], 'calendar'), []);
  assert.equal(missingQuarters(['2022 Q1', '2202 Q1'], 'calendar'), 'far apart');
});
