import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tables} from '../../../src/contract/generated/tables.js';
import {usualColumns} from '../../../src/publish/suppress/usual-columns.js';

test('every column is one of its table, in some kind of document', () => {
  for (const [table, {dimensions, measures}] of Object.entries(usualColumns)) {
    const columns = Object.values(tables).flatMap((kind) => Object.keys(kind[table] ?? {}));
    for (const name of [...dimensions, ...measures]) assert.ok(columns.includes(name), name);
  }
});
