import assert from 'node:assert/strict';
import {test} from 'node:test';
import {monthInText} from '../../../src/publish/read/month-in-text.js';

test('months are read as accounts write them', () => {
  for (const text of [
    '2018-04',
    '201804',
    '04/2018',
    'Apr-18',
    'APR 2018',
    'April 2018',
    ' april,  2018 ',
  ])
    assert.equal(monthInText(text), '2018-04', text);
});

test('years, days, quarters and words are no months', () => {
  for (const text of [
    '2018',
    '2018-19',
    '04/18',
    '1/4/2018',
    '13/2018',
    'Q1 2018',
    'Aprils 2018',
    '',
  ])
    assert.equal(monthInText(text), undefined, text);
});
