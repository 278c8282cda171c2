import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readHexes} from '../../../src/contract/read-hexes.js';
import {hexjsonText} from '../../../src/publish/hexagons/hexjson-text.js';

test('rows count from the south, and odd rows stay odd', () => {
  const layout = {
    cells: [
      [3, 0],
      [2, 1],
      [2, 3],
    ] as [number, number][],
    kept: 0,
    near: 0,
    pairs: 0,
  };
  const text = hexjsonText(
    [{code: 'N', name: 'North'}, {code: 'M'}, {code: 'S', region: 'South'}],
    layout,
  );
  assert.deepEqual(readHexes(JSON.parse(text), {name: 'x'}), {
    layout: 'odd-r',
    hexes: [
      {code: 'N', q: 3, r: 4, name: 'North'},
      {code: 'M', q: 2, r: 3},
      {code: 'S', q: 2, r: 1, region: 'South'},
    ],
  });
});
