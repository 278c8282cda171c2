import assert from 'node:assert/strict';
import {test} from 'node:test';
import {textMemory} from '../../../src/publish/import/text-memory.js';

test('texts are cleaned, the first time and again', () => {
  const clean = textMemory();
  assert.equal(clean(' Hope\u00a0House '), 'Hope House');
  assert.equal(clean(' Hope\u00a0House '), 'Hope House');
  assert.equal(clean('#N/A'), '');
  assert.equal(clean('Café £5'), 'Café £5');
});
