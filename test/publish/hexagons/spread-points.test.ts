import assert from 'node:assert/strict';
import {test} from 'node:test';
import {spreadPoints} from '../../../src/publish/hexagons/spread-points.js';

test('crowded points part to about one unit, the same each time', () => {
  const points = [
    {x: 0, y: 0},
    {x: 0.01, y: 0},
    {x: 0, y: 0.01},
    {x: 10, y: 10},
    {x: 10, y: 0},
  ];
  const pairs = [
    [0, 1],
    [1, 2],
    [3, 4],
  ] as const;
  const spread = spreadPoints(points, pairs);
  assert.deepEqual(spreadPoints(points, pairs), spread);
  for (const [a, b] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const) {
    const far = Math.hypot(
      (spread[a]?.[0] ?? 0) - (spread[b]?.[0] ?? 0),
      (spread[a]?.[1] ?? 0) - (spread[b]?.[1] ?? 0),
    );
    assert.ok(far > 0.8, `${far}`);
  }
});
