import assert from 'node:assert/strict';
import {test} from 'node:test';
import {templateCell} from '../../../src/publish/import/template-cell.js';

const number = {type: 'number', example: '31250.5'} as const;
const integer = {type: 'integer', example: '28'} as const;
const date = {type: 'string', example: '2018-04-12'} as const;
const word = {type: 'string', example: 'vcses'} as const;
const value = (of: unknown) => ({kind: 'value', value: of});

test('numbers may be written as people write them', () => {
  assert.deepEqual(templateCell('£1,234.50', number), value(1234.5));
  assert.deepEqual(templateCell('(5)', number), value(-5));
  assert.deepEqual(templateCell('12.5 %', number), value(12.5));
  assert.deepEqual(templateCell('0.123456', number), value(0.123456));
  assert.deepEqual(templateCell('1,200', integer), value(1200));
});

test('what is no number says what was expected', () => {
  assert.deepEqual(templateCell('many', number), {kind: 'problem', expected: 'a number'});
  assert.deepEqual(templateCell('1.5', integer), {kind: 'problem', expected: 'a whole number'});
});

test('days and months are written as the contract does, where a spreadsheet has changed them', () => {
  assert.deepEqual(templateCell('12/04/2018', date), value('2018-04-12'));
  assert.deepEqual(templateCell('Apr-18', {type: 'string', example: '2018-04'}), value('2018-04'));
  assert.deepEqual(
    templateCell('2018-19 Q1', {type: 'string', example: '2018-04'}),
    value('2018-19 Q1'),
  );
  assert.deepEqual(templateCell('12/04/2018', word), value('12/04/2018'));
});

test('yes and no, lists, and nothing', () => {
  const boolean = {type: 'boolean', example: 'false'} as const;
  assert.deepEqual(templateCell('TRUE', boolean), value(true));
  assert.deepEqual(templateCell('no', boolean), value(false));
  assert.deepEqual(templateCell('perhaps', boolean), {kind: 'problem', expected: 'true or false'});
  assert.deepEqual(templateCell('a; b;', {type: 'array', example: 'x'}), value(['a', 'b']));
  assert.deepEqual(templateCell(' #N/A ', word), {kind: 'empty'});
});
