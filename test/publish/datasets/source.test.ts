import assert from 'node:assert/strict';
import {test} from 'node:test';
import {source} from '../../../src/publish/datasets/source.js';
import {skip} from '../support/source-is-here.js';

test('codes keep their zeros', {skip}, async () => {
  const table = await source('3sc/ccg-summary.csv');
  assert.equal(table.get('population_mid2018', 0), '160106');
});
