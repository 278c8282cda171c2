import assert from 'node:assert/strict';
import {test} from 'node:test';
import {networkTypes} from '../../../src/publish/datasets/network-types.js';
import {threePatterns} from '../../../src/publish/datasets/three-patterns.js';
import {problemsIn} from '../../../src/publish/documents/problems-in.js';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';

test('the three patterns are a valid document in which each kind of network has its ties', () => {
  const document = threePatterns();
  assert.deepEqual(problemsIn(document, document.name), []);
  const types = rowsOf<{networkType: string}>(document, 'relations').map(
    ({networkType}) => networkType,
  );
  for (const {id} of networkTypes) assert.ok(types.includes(id), id);
});
