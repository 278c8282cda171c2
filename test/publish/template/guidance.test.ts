import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tables} from '../../../src/contract/generated/tables.js';
import {guidance} from '../../../src/publish/template/guidance.js';

test('every column of every table is explained, with an example', () => {
  for (const [kind, known] of Object.entries(tables)) {
    const found = guidance(kind);
    assert.deepEqual([...found.keys()], Object.keys(known));
    for (const [table, columns] of found) {
      assert.deepEqual(
        columns.map(({name}) => name),
        Object.keys(known[table] ?? {}),
      );
      for (const {name, guidance: text} of columns)
        assert.match(text, /\w+.* For example: \S/s, `${kind} ${table} ${name}`);
    }
  }
});

test('what is needed says so, and words to choose from are listed', () => {
  const columns = guidance('spend').get('totals') ?? [];
  const text = (name: string) => columns.find((column) => column.name === name)?.guidance ?? '';
  assert.match(text('amount'), /^Needed\. Pounds/);
  assert.match(text('sector'), /One of: nhs, local-authority,/);
  assert.throws(() => guidance('money'), {name: 'RangeError'});
});
