import assert from 'node:assert/strict';
import {test} from 'node:test';
import {grouped, OTHERS} from '../../../src/publish/insight/grouped.js';

test('entries of small places are moved, those of others are left', () => {
  const counts = {a: 100, b: 3, c: 8, d: 30};
  const {entries, together} = grouped(
    Object.entries(counts).map(([place, count]) => ({
      place,
      feeling: 'positive',
      period: '2022 Q1',
      count,
    })),
  );
  assert.deepEqual(together, [{column: 'place', values: ['b', 'c']}]);
  assert.deepEqual(
    entries.map(({place}) => place),
    ['a', OTHERS.place.id, OTHERS.place.id, 'd'],
  );
});
