import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readersPlace} from '../../../src/publish/datasets/readers-place.js';

test('places lose the words that all of them have', () => {
  assert.equal(readersPlace('NHS Hull CCG'), 'Hull');
  assert.equal(
    readersPlace('NHS Central London (Westminster) CCG'),
    'Central London (Westminster)',
  );
  assert.equal(readersPlace('NHS Barking & Dagenham CCG'), 'Barking and Dagenham');
});
