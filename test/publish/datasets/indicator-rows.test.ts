import assert from 'node:assert/strict';
import {test} from 'node:test';
import {indicatorRows, numbersIn} from '../../../src/publish/datasets/indicator-rows.js';
import {skip} from '../support/source-is-here.js';

test('numbers, ranges and words are told apart', () => {
  assert.deepEqual(numbersIn('2-3'), [2, 3]);
  assert.deepEqual(numbersIn('3 to 4'), [3, 4]);
  assert.deepEqual(numbersIn('0.5'), [0.5]);
  assert.deepEqual(numbersIn('annual decisions'), []);
  assert.deepEqual(numbersIn('7 days'), []);
});

test(
  'every indicator that is a measure of its own becomes one, with a name of its own',
  {skip},
  async () => {
    const rows = await indicatorRows();
    assert.equal(rows.length, 84);
    assert.equal(new Set(rows.map(({id}) => id)).size, 84);
    assert.ok(rows.every(({perspective, value}) => perspective && typeof value === 'number'));
    assert.equal(rows.filter(({target}) => target !== undefined).length, 4);
  },
);
