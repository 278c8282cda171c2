import assert from 'node:assert/strict';
import {test} from 'node:test';
import {dateInText} from '../../../src/publish/read/date-in-text.js';

function read(expected: string | undefined, ...texts: readonly string[]): void {
  for (const text of texts) assert.equal(dateInText(text), expected, text);
}

test('ISO dates are read, with or without a time', () => {
  read('2018-04-01', '2018-04-01', '2018-04-01T23:30:00-05:00', '2018-04-01 00:00:00', '2018/4/1');
});

test('figures with strokes, dashes and points are read, day first', () => {
  read('2018-04-01', '01/04/2018', '01-04-2018', '01.04.2018', '1/4/18', '01/04/2018 12:15');
});

test('figures are read month first where that is asked for', () => {
  assert.equal(dateInText('04/01/2018', {order: 'month-first'}), '2018-04-01');
  assert.equal(dateInText('13/01/2018', {order: 'month-first'}), undefined);
  assert.equal(dateInText('1-Apr-18', {order: 'month-first'}), '2018-04-01');
});

test('names of months are read, short and long', () => {
  read('2018-04-01', '1-Apr-18', '01-APR-2018', '1 April 2018', '1st April 2018', '01Apr2018');
  read('2019-09-30', '30 Sept 2019', '30-Sep-19');
  read('2018-04-01', '\u00a01\u00a0April\u00a02018 ');
});

test('a spreadsheet’s serial number is a day, with or without a time', () => {
  read('2018-04-01', '43191', '43191.0', '43191.999988');
  read('1954-10-03', '20000');
  read('2119-01-11', '80000');
  read(undefined, '19999', '80001', '431911', '25000.5.1');
});

test('29 February is a day of leap years only', () => {
  read('2020-02-29', '29/02/2020', '29-Feb-20');
  read('2000-02-29', '29/02/2000');
  read(undefined, '29/02/2019', '29/02/1900');
});

test('days there never were are not read', () => {
  read(undefined, '31/02/2019', '31/04/2019', '0/4/2019', '1/0/2019', '1/13/2019', '2019-02-30');
});

test('other texts are not days', () => {
  read(undefined, '', 'April 2018', '1 Foo 2018', '1/4', '1/4/118', '01/04-2018', 'Total');
});
