import assert from 'node:assert/strict';
import {test} from 'node:test';
import {folderWith, goodDocument, ran} from '../support/ran.js';

test('describe says what a document holds', async () => {
  const at = await folderWith({'doc.json': goodDocument});
  assert.match((await ran('describe', at('doc.json'))).out, /payments: 6 rows/);
});
