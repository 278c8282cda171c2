import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isRedacted} from '../../../src/publish/read/is-redacted.js';

test('publishers say in several ways that they hide something', () => {
  for (const text of [
    'REDACTED',
    'Redacted - Personal Data',
    'Name withheld',
    'CONFIDENTIAL',
    '[redaction]',
    'personal information',
  ])
    assert.equal(isRedacted(text), true, text);
});

test('a supplier’s name and a long text hide nothing', () => {
  for (const text of [
    'Confidential Shredding Ltd',
    'Hope House',
    '',
    `Payment for redacted ${'x'.repeat(80)}`,
  ])
    assert.equal(isRedacted(text), false, text);
});
