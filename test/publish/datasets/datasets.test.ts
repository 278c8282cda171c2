import assert from 'node:assert/strict';
import {test} from 'node:test';
import {datasets} from '../../../src/publish/datasets/datasets.js';
import {shippedFile} from '../support/shipped.js';
import {skip} from '../support/source-is-here.js';

test('the shipped documents are what the study’s data give, byte for byte', {skip}, async () => {
  const made = await datasets();
  assert.ok(made.size > 10);
  for (const [name, content] of made) {
    assert.ok(
      shippedFile(name).equals(Buffer.from(content)),
      `${name} is not what its source gives: run npm run datasets`,
    );
  }
});
