import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tables} from '../../../src/contract/generated/tables.js';
import {by} from '../../../src/publish/summarise/by.js';

test('totals may be by columns that the contract knows', () => {
  for (const name of by) assert.ok(tables['spend']?.['totals']?.[name], name);
});
