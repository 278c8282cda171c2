import assert from 'node:assert/strict';
import {test} from 'node:test';
import {monthOfQuarter, quarterOf, quarterText} from '../../../src/publish/insight/quarter-of.js';

const financial = (text: string) => quarterOf(text, {quarters: 'financial', order: 'day-first'});
const calendar = (text: string) => quarterOf(text, {quarters: 'calendar', order: 'day-first'});

test('days in three formats, months and quarters become quarters', () => {
  for (const text of [
    '12/04/2022',
    '2022-04-12',
    '12 April 2022',
    'April 2022',
    '2022-04',
    '44663',
    '2022-23 Q1',
    'Q1 2022/23',
    '2022-2023 Q1',
  ])
    assert.equal(financial(text), '2022-23 Q1', text);
  assert.equal(
    quarterOf('04/12/2022', {quarters: 'financial', order: 'month-first'}),
    '2022-23 Q1',
  );
});

test('financial years begin in April, calendar years in January', () => {
  const days = ['31/03/2022', '01/04/2022', '31/12/2022', '01/01/2023'];
  assert.deepEqual(days.map(financial), ['2021-22 Q4', '2022-23 Q1', '2022-23 Q3', '2022-23 Q4']);
  assert.deepEqual(days.map(calendar), ['2022 Q1', '2022 Q2', '2022 Q4', '2023 Q1']);
});

test('a quarter of the other kind of year is the same three months', () => {
  assert.equal(financial('2022 Q1'), '2021-22 Q4');
  assert.equal(calendar('2021-22 Q4'), '2022 Q1');
});

test('anything else is no quarter', () => {
  for (const text of ['', 'soon', '31/02/2022', '2022 Q5', '2022-24 Q1', '2022'])
    assert.equal(financial(text), undefined, text);
});

test('a quarter and its first month are the same', () => {
  for (const text of ['1999-00 Q4', '2022-23 Q1'])
    assert.equal(quarterText(monthOfQuarter(text), 'financial'), text);
  assert.ok(Number.isNaN(monthOfQuarter('soon')));
});
