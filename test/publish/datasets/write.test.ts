import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readdirSync} from 'node:fs';

test('every dataset that is written is shipped, and no other', () => {
  const shipped = readdirSync(new URL('../../../datasets/', import.meta.url)).filter((name) =>
    name.endsWith('.json'),
  );
  assert.deepEqual(shipped.sort(), [
    'ccg-2020-spend-2018-19.json',
    'ccg-spend-2018-19.json',
    'vcse-suppliers-2018-19.json',
  ]);
});
