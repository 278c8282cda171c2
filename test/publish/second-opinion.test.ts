import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {desc, op, table} from 'arquero';
import {readSpend} from '../../src/contract/read-spend.js';
import {distributionView} from '../../src/elements/distribution-view.js';
import {asked} from '../support/asked.js';

const file = new URL('../../datasets/ccg-spend-2018-19.json', import.meta.url);

test('Arquero finds the same totals, shares and ranks as the library', async () => {
  const spend = await readSpend(JSON.parse(readFileSync(file, 'utf8')));
  const bySector = spend.totals.filter(
    (row) => row.commissioner !== undefined && row.sector !== undefined,
  );
  const opinion = table({
    commissioner: bySector.map((row) => row.commissioner),
    amount: bySector.map((row) => row.amount ?? 0),
    vcse: bySector.map((row) => (row.sector === 'vcse' ? (row.amount ?? 0) : 0)),
  })
    .groupby('commissioner')
    .rollup({
      all: (row: {amount: number}) => op.sum(row.amount),
      vcse: (row: {vcse: number}) => op.sum(row.vcse),
    })
    .derive({share: (row: {vcse: number; all: number}) => row.vcse / row.all})
    .orderby(desc('share'))
    .derive({rank: () => op.rank()})
    .objects() as readonly {commissioner: string; share: number; rank: number; vcse: number}[];
  const ours = distributionView(spend, asked({measure: 'share'}))?.ordered ?? [];
  assert.equal(opinion.length, 189);
  opinion.forEach((theirs, at) => {
    assert.equal(ours[at]?.id, theirs.commissioner);
    assert.equal(ours[at]?.rank, theirs.rank);
    assert.ok(Math.abs((ours[at]?.value ?? 0) - theirs.share) < 1e-12);
    assert.ok(Math.abs((ours[at]?.amount ?? 0) - theirs.vcse) < 0.005);
  });
});
