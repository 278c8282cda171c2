import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {folderWith, goodDocument, ran} from '../support/ran.js';

const values = `site,value\n${Array.from({length: 12}, (_, i) => `S${i},${100 - i}`).join('\n')}\n`;

test('ranks move by at most the places asked for, the same for the same seed, and the values go', async () => {
  const at = await folderWith({'values.csv': values, 'doc.json': goodDocument});
  const line = ['jitter', at('values.csv'), '--column', 'value', '--places', '2', '--seed', '7'];
  const {out} = await ran(...line, '--document', at('doc.json'));
  assert.equal((await ran(...line)).out, out);
  const rows = out
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(','));
  assert.deepEqual(
    rows.map(([, rank]) => Number(rank)),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  );
  for (const [site = '', rank] of rows)
    assert.ok(Math.abs(Number(site.slice(1)) + 1 - Number(rank)) <= 2, site);
  assert.ok(!out.includes('value'));
  assert.match(await readFile(at('doc.json'), 'utf8'), /"rankJitter": 2/);
});

test('what is no number is named', async () => {
  const at = await folderWith({'values.csv': 'site,value\nA,\n'});
  const line = ['jitter', at('values.csv'), '--column', 'value', '--places'];
  assert.match((await ran(...line, '2', '--seed', '7')).err, /row 1: missing value/);
  assert.match((await ran(...line, 'few', '--seed', '7')).err, /^unknown --places few/);
});
