import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  questionWords,
  sourceWords,
  statementWords,
} from '../../../src/publish/datasets/statement-words.js';

test('65 statements have a short form of at most 48 characters, and no two of a table are the same', () => {
  const entries = Object.entries(statementWords);
  assert.equal(entries.length, 65);
  for (const [key, [short, full]] of entries) {
    assert.ok(short.replace('*', '').length <= 48, `${key}: ${short}`);
    assert.ok(full.endsWith('.') && full.length > short.length / 2, key);
  }
  assert.equal(
    new Set(entries.map(([key, [short]]) => `${key.split('.')[0] ?? ''} ${short}`)).size,
    65,
  );
  assert.equal(sourceWords.length, 16);
  assert.equal(Object.keys(questionWords).length, 18);
});
