import assert from 'node:assert/strict';
import {test} from 'node:test';
import {existsSync} from 'node:fs';
import {tables} from '../../../src/contract/generated/tables.js';
import {kinds} from '../../../src/publish/documents/kinds.js';

test('every kind has its schema', () => {
  assert.deepEqual([...kinds().keys()], Object.keys(tables));
  for (const address of kinds().values()) assert.ok(existsSync(address), address.href);
});
