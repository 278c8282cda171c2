import assert from 'node:assert/strict';
import {test} from 'node:test';
import {letterPairs} from '../../../src/publish/classify/letter-pairs.js';
import {likeness} from '../../../src/publish/classify/likeness.js';

test('likeness is 1 for the same words in any order, and 0 without a pair in common', () => {
  assert.equal(likeness(letterPairs('saint john hospice'), letterPairs('hospice saint john')), 1);
  assert.equal(likeness(letterPairs('ab'), letterPairs('xy')), 0);
  assert.equal(likeness(letterPairs(''), letterPairs('')), 0);
});

test('likeness counts pairs of letters, word by word', () => {
  // night: -n ni ig gh ht t-; nacht: -n na ac ch ht t-; three in common of six and six.
  assert.equal(likeness(letterPairs('night'), letterPairs('nacht')), 0.5);
});
