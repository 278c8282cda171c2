import assert from 'node:assert/strict';
import {test} from 'node:test';
import {areaCode} from '../../../src/publish/import/area-code.js';

test('a code is taken as it is, and out of an address', () => {
  assert.equal(areaCode('E06000023'), 'E06000023');
  assert.equal(areaCode('GB-LAE-BST'), 'GB-LAE-BST');
  const address = 'http://statistics.data.gov.uk/id/statistical-geography/E06000023';
  assert.equal(areaCode(address), 'E06000023');
  assert.equal(areaCode(`${address}/`), 'E06000023');
});

test('words are no code', () => {
  assert.equal(areaCode('not known'), undefined);
  assert.equal(areaCode(''), undefined);
});
