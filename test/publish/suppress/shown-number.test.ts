import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ruleSets} from '../../../src/publish/suppress/rule-sets.js';
import {shownNumber} from '../../../src/publish/suppress/shown-number.js';

test('a number is rounded where the rules round', () => {
  assert.deepEqual(
    [0, 8, 12, 13].map((value) => shownNumber(value, ruleSets.hospital)),
    [0, 10, 10, 15],
  );
});

test('a number stays as it is where they do not', () => {
  assert.equal(shownNumber(13.5, ruleSets.research), 13.5);
});
