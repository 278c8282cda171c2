import assert from 'node:assert/strict';
import {test} from 'node:test';
import {dateOrder} from '../../../src/publish/read/date-order.js';

test('the month is first where a date can be read no other way', () => {
  assert.equal(dateOrder(['04/05/2018', '04/13/2018']), 'month-first');
});

test('the day is first where nobody can tell, and where dates contradict one another', () => {
  assert.equal(dateOrder([]), 'day-first');
  assert.equal(dateOrder(['04/05/2018', '2018-04-13', '1 April 2018']), 'day-first');
  assert.equal(dateOrder(['04/13/2018', '13/04/2018']), 'day-first');
});
