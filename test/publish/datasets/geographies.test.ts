import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {neighbours} from '../../../src/analysis/neighbours.js';
import {readBoundaries} from '../../../src/contract/read-boundaries.js';
import {readHexes} from '../../../src/contract/read-hexes.js';
import {geographies} from '../../../src/publish/datasets/geographies.js';

const shipped = (name: string) =>
  readFileSync(new URL(`../../../datasets/${name}`, import.meta.url), 'utf8');

test('every geography ships as boundaries of at most 40 KB and as hexagons of the same areas', async () => {
  const counts: number[] = [];
  for (const name of geographies) {
    const text = shipped(`${name}.topo.json`);
    assert.ok(gzipSync(text).length <= 40 * 1024, `${name}: ${gzipSync(text).length}`);
    const {areas} = await readBoundaries(JSON.parse(text), {name, projected: true});
    const {hexes} = readHexes(JSON.parse(shipped(`${name}.hex.json`)), {name});
    assert.deepEqual(areas.map(({code}) => code).sort(), hexes.map(({code}) => code).sort());
    assert.ok(
      areas.every(({region, middle}) => region && middle && middle[2] > 0),
      name,
    );
    assert.ok(neighbours(areas).length > 2 * areas.length, name);
    counts.push(areas.length);
  }
  assert.deepEqual(counts, [195, 191, 106, 42, 153, 296]);
});
