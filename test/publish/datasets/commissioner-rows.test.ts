import assert from 'node:assert/strict';
import {test} from 'node:test';
import {table} from 'arquero';
import {commissionerRows, textRows} from '../../../src/publish/datasets/commissioner-rows.js';
import {skip} from '../support/source-is-here.js';

test('rows come out as plain objects', () => {
  assert.deepEqual(textRows(table({a: ['01', '2']})), [{a: '01'}, {a: '2'}]);
});

test('there are 195 commissioners, 189 with usable accounts', {skip}, async () => {
  const rows = await commissionerRows();
  assert.equal(rows.length, 195);
  assert.equal(rows.filter(({usable}) => usable).length, 189);
});
