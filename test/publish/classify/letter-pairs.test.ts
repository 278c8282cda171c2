import assert from 'node:assert/strict';
import {test} from 'node:test';
import {letterPairs} from '../../../src/publish/classify/letter-pairs.js';

test('pairs are counted word by word, with the spaces around', () => {
  assert.deepEqual(letterPairs('aa b'), {
    counts: new Map([
      [' a', 1],
      ['aa', 1],
      ['a ', 1],
      [' b', 1],
      ['b ', 1],
    ]),
    size: 5,
  });
  assert.equal(letterPairs('').size, 0);
});
