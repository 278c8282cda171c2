import assert from 'node:assert/strict';
import {fileURLToPath} from 'node:url';
import {test} from 'node:test';
import {ran} from '../support/ran.js';

const suppliers = fileURLToPath(
  new URL('../../../datasets/vcse-suppliers-2018-19.json', import.meta.url),
);

test('bootstrap writes each measure with its interval, and how it was made', async () => {
  const line = ['bootstrap', suppliers, '--seed', '1', '--times', '200'];
  const {code, out, err} = await ran(...line);
  assert.equal(code, 0, err);
  const [head, ...rows] = out.trim().split('\n');
  assert.equal(head, 'measure,value,low,high,level,times,seed,bodies');
  assert.deepEqual(
    rows.map((row) => row.split(',')[0]),
    ['gini', 'herfindahl', 'share of the top 1% (11)', 'share of the top 10% (106)'],
  );
  for (const row of rows) {
    const [, value = 0, low = 0, high = 0, ...made] = row.split(',').map(Number);
    assert.ok(low < value && value < high, row);
    assert.deepEqual(made, [0.95, 200, 1, 1051]);
  }
  assert.equal((await ran(...line)).out, out);
});

test('bootstrap says in words what is wrong with the command line', async () => {
  for (const [args, words] of [
    [[suppliers], /^missing --seed/],
    [[suppliers, '--seed', 'x'], /^unknown --seed x/],
    [[suppliers, '--seed', '1', '--level', '100'], /^unknown --level 100/],
    [[suppliers, '--seed', '1', '--of', 'payers'], /^invalid of: "payers"/],
  ] as const) {
    const {code, err} = await ran('bootstrap', ...args);
    assert.equal(code, 2, err);
    assert.match(err, words);
  }
});
