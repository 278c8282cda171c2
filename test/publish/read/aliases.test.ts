import assert from 'node:assert/strict';
import {test} from 'node:test';
import {aliases} from '../../../src/publish/read/aliases.js';
import {headerSpelling} from '../../../src/publish/read/header-spelling.js';

const spellings = Object.values(aliases).flat();

test('every spelling is written as headers are compared', () => {
  assert.deepEqual(
    spellings.filter((spelling) => headerSpelling(spelling) !== spelling),
    [],
  );
});

test('no spelling stands twice, so that none belongs to two fields', () => {
  assert.deepEqual(
    spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at),
    [],
  );
});
