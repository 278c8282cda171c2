import assert from 'node:assert/strict';
import {test} from 'node:test';
import {mergedSpend} from '../../../src/publish/datasets/merged-spend.js';
import {payments} from '../../../src/publish/datasets/payments.js';
import {skip} from '../support/source-is-here.js';

test('groups that merged are one, with the people of all their parts', {skip}, async () => {
  const [commissioners] = await mergedSpend(await payments(), 2019);
  const rows = commissioners?.data as {id: string; name: string; population: number}[];
  const derby = rows.find(({id}) => id === 'E38000229');
  assert.equal(derby?.name, 'Derby and Derbyshire');
  assert.ok((derby?.population ?? 0) > 1_000_000);
});
