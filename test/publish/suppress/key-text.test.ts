import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keyText} from '../../../src/publish/suppress/key-text.js';

test('a key is its dimensions and values in words', () => {
  assert.equal(keyText({commissioner: 'A', sector: 'vcse'}), 'commissioner A, sector vcse');
});

test('the key of the grand total is all', () => {
  assert.equal(keyText({}), 'all');
});
