import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {OrganisationRow} from '../../../src/contract/generated/network.js';
import type {AnyDocument} from '../../../src/publish/documents/any-document.js';
import {problemsIn} from '../../../src/publish/documents/problems-in.js';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {laidOut} from '../../../src/publish/layout/laid-out.js';

const somerset = JSON.parse(
  readFileSync(new URL('../../../datasets/network-somerset-2022.json', import.meta.url), 'utf8'),
) as AnyDocument;

test('every organisation gets a place, the same every time, in a document that stays valid', async () => {
  const once = await laidOut(somerset);
  const rows = rowsOf<OrganisationRow>(once, 'organisations');
  assert.ok(rows.every(({x, y}) => typeof x === 'number' && typeof y === 'number'));
  assert.equal(new Set(rows.map(({x, y}) => `${x} ${y}`)).size, rows.length);
  assert.deepEqual(problemsIn(once, 'somerset'), []);
  assert.deepEqual(await laidOut(somerset), once);
});

test('a document that was laid out before is laid out anew, alike', async () => {
  const once = await laidOut(somerset);
  assert.deepEqual(await laidOut(once), once);
});
