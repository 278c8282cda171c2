import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readFileSync} from 'node:fs';
import {datasets} from '../../../src/publish/datasets/datasets.js';
import {skip} from '../support/source-is-here.js';

test('the shipped documents are what the study’s data give, byte for byte', {skip}, async () => {
  const made = await datasets();
  assert.equal(made.size, 3);
  for (const [name, text] of made) {
    const shipped = readFileSync(new URL(`../../../datasets/${name}`, import.meta.url), 'utf8');
    assert.ok(shipped === text, `${name} is not what its source gives: run npm run datasets`);
  }
});
