import assert from 'node:assert/strict';
import {test} from 'node:test';
import {outliers} from '../../../src/publish/check/outliers.js';

const values = [20, 21, 22, 22, 23, 24, 25, 26].map((value, at) => ({name: `Place ${at}`, value}));

test('a value beyond the outer fence is named, one within it is not', () => {
  assert.deepEqual(
    outliers([...values, {name: 'North East Lincolnshire', value: 433}], 'pounds').map(
      ({text}) => text,
    ),
    [
      'North East Lincolnshire stands far from the others: 433 pounds, where the middle value is 23.',
    ],
  );
  assert.deepEqual(outliers([...values, {name: 'A', value: 30}], 'pounds'), []);
});

test('few values have no outliers', () => {
  assert.deepEqual(outliers(values.slice(0, 7), 'pounds'), []);
});
