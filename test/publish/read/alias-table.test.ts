import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {aliasTable} from '../../../src/publish/read/alias-table.js';
import {aliases} from '../../../src/publish/read/aliases.js';

test('every field is in the table with its meaning and its spellings', () => {
  const table = aliasTable();
  for (const [field, spellings] of Object.entries(aliases))
    assert.match(table, new RegExp(`## ${field}\\n\\n[A-Z].+\\.\\n\\n${spellings.join(' · ')}\\n`));
});

test('the documentation holds the table as it is (vcse-charts template headers --out docs)', () => {
  const kept = readFileSync(new URL('../../../docs/headers.md', import.meta.url), 'utf8');
  assert.equal(kept, aliasTable());
});
