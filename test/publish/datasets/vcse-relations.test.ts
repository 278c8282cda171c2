import assert from 'node:assert/strict';
import {test} from 'node:test';
import {payments} from '../../../src/publish/datasets/payments.js';
import {vcseRelations} from '../../../src/publish/datasets/vcse-relations.js';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {skip} from '../support/source-is-here.js';

test(
  '1,988 relations join 189 commissioners to 1,051 VCSEs and carry £1.912 billion',
  {skip},
  async () => {
    const document = await vcseRelations(await payments());
    const totals = rowsOf<{amount: number; commissioner: string; supplier: string}>(
      document,
      'totals',
    );
    assert.equal(totals.length, 1988);
    assert.equal(rowsOf(document, 'commissioners').length, 189);
    assert.equal(rowsOf(document, 'suppliers').length, 1051);
    const sum = totals.reduce((total, {amount}) => total + amount, 0);
    assert.equal((sum / 1e9).toFixed(3), '1.912');
    assert.ok(totals.every(({amount}, at) => at === 0 || amount <= (totals[at - 1]?.amount ?? 0)));
  },
);
