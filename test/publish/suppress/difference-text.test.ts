import assert from 'node:assert/strict';
import {test} from 'node:test';
import {differenceText} from '../../../src/publish/suppress/difference-text.js';

test('a difference and a hidden cell are told with the cure, and without a number', () => {
  assert.equal(
    differenceText({
      measure: 'count',
      certainty: 'exact',
      reveals: 'difference',
      whole: {period: '2018-19'},
      parts: [{period: '2018-04'}, {period: '2018-05'}],
    }),
    'period 2018-19 less period 2018-04 + period 2018-05, count: the difference is a number that the rules hide, and the two together tell it exactly (publish the same periods and areas as before, or hide the total)',
  );
  assert.match(
    differenceText({
      measure: 'count',
      certainty: 'bounded',
      reveals: 'hidden cell',
      publication: 'published',
      key: {theme: 'T'},
    }),
    /^theme T, count: hidden in the earlier document, and the two together tell it nearly/,
  );
});
