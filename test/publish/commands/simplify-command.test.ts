import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {neighbours} from '../../../src/analysis/neighbours.js';
import {readBoundaries} from '../../../src/contract/read-boundaries.js';
import {folderWith, ran} from '../support/ran.js';
import {squaresFile} from '../support/squares-file.js';

test('points that stand for nothing go, neighbours still meet, and the file is read back', async () => {
  const at = await folderWith({'areas.json': squaresFile});
  const line = ['simplify', at('areas.json'), '--projected', '--code', 'gss'];
  const {code, err} = await ran(...line, '--out', at('areas.topo.json'));
  assert.equal(code, 0);
  const [, few = '', many = ''] = /^9 areas: (\d+) of (\d+) points, /.exec(err) ?? [];
  assert.ok(Number(few) < Number(many), err);
  const text = await readFile(at('areas.topo.json'), 'utf8');
  const read = await readBoundaries(JSON.parse(text), {name: 'areas.topo.json', projected: true});
  assert.equal(neighbours(read.areas).length, 12);
  assert.deepEqual(read.areas[4]?.middle?.map(Math.round), [415, 315, 5]);
});

test('a detail that is no number is told', async () => {
  const at = await folderWith({'areas.json': squaresFile});
  const line = ['simplify', at('areas.json'), '--projected', '--code', 'gss', '--detail', 'fine'];
  assert.match((await ran(...line)).err, /^unknown --detail fine \(expected a number\)/);
});
