import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {neighbours} from '../../../src/analysis/neighbours.js';
import {readBoundaries} from '../../../src/contract/read-boundaries.js';
import {readHexes} from '../../../src/contract/read-hexes.js';
import {hexLayout} from '../../../src/publish/hexagons/hex-layout.js';

const shipped = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../datasets/${name}`, import.meta.url), 'utf8'));

test('a grid of squares keeps most neighbours, each area in a cell of its own', () => {
  const areas = Array.from({length: 25}, (_, at) => ({x: at % 5, y: Math.floor(at / 5)}));
  const pairs = areas.flatMap((_, at): [number, number][] => [
    ...(at % 5 < 4 ? [[at, at + 1] as [number, number]] : []),
    ...(at < 20 ? [[at, at + 5] as [number, number]] : []),
  ]);
  const layout = hexLayout(areas, pairs, {moves: 1000});
  assert.equal(new Set(layout.cells.map(String)).size, 25);
  assert.ok(layout.kept >= 34, `${layout.kept} of ${layout.pairs}`);
  assert.deepEqual(hexLayout(areas, pairs, {moves: 1000}), layout);
  assert.notDeepEqual(hexLayout(areas, pairs, {moves: 1000, seed: 2}).cells, layout.cells);
});

test('the shipped layout of the 195 CCGs keeps at least 370 of 485, in seven regions of one piece each', async () => {
  const {areas} = await readBoundaries(shipped('ccg-2018.topo.json'), {name: 'x', projected: true});
  const {hexes} = readHexes(shipped('ccg-2018.hex.json'), {name: 'x'});
  const place = new Map(hexes.map(({code, q, r}) => [code, [q - (r - (r & 1)) / 2, r] as const]));
  const steps = (a: string, b: string) => {
    const [[qa = 0, ra = 0] = [], [qb = 0, rb = 0] = []] = [place.get(a), place.get(b)];
    return (Math.abs(qa - qb) + Math.abs(ra - rb) + Math.abs(qa + ra - qb - rb)) / 2;
  };
  const pairs = neighbours(areas).map(
    ([a, b]) => [areas[a]?.code ?? '', areas[b]?.code ?? ''] as const,
  );
  assert.equal(pairs.length, 485);
  assert.ok(pairs.filter(([a, b]) => steps(a, b) === 1).length >= 370);
  for (const region of new Set(areas.map((area) => area.region))) {
    const own = areas.filter((area) => area.region === region).map(({code}) => code);
    const reached = new Set(own.slice(0, 1));
    for (const code of reached)
      for (const other of own) if (steps(code, other) === 1) reached.add(other);
    assert.ok(
      reached.size === own.length,
      `${region}: ${reached.size} of ${own.length} hang together`,
    );
  }
});
