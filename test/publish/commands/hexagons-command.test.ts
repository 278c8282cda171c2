import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {readHexes} from '../../../src/contract/read-hexes.js';
import {folderWith, ran} from '../support/ran.js';
import {squaresFile} from '../support/squares-file.js';

test('every area gets a hexagon, the same each time, and the kept neighbours are told', async () => {
  const at = await folderWith({'areas.json': squaresFile});
  const line = ['hexagons', at('areas.json'), '--projected', '--code', 'gss'];
  const {code, err} = await ran(...line, '--out', at('areas.hex.json'));
  assert.equal(code, 0);
  assert.match(err, /^9 hexagons: \d+ of 12 pairs of neighbours touch \(\d+%\)/);
  const text = await readFile(at('areas.hex.json'), 'utf8');
  assert.equal(readHexes(JSON.parse(text), {name: 'areas.hex.json'}).hexes.length, 9);
  assert.equal((await ran(...line)).out, text);
});

test('coordinates that are no degrees are told, with the cure', async () => {
  const at = await folderWith({'areas.json': squaresFile});
  const {code, err} = await ran('hexagons', at('areas.json'), '--code', 'gss');
  assert.equal(code, 1);
  assert.match(err, /eastings and northings, say "projected": true/);
});
