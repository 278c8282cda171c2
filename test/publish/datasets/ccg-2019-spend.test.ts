import assert from 'node:assert/strict';
import {test} from 'node:test';
import {problemsIn} from '../../../src/publish/documents/problems-in.js';
import {ccg2019Spend} from '../../../src/publish/datasets/ccg-2019-spend.js';
import {payments} from '../../../src/publish/datasets/payments.js';
import {skip} from '../support/source-is-here.js';

test('191 groups, six without figures, and no money lost but theirs', {skip}, async () => {
  const document = await ccg2019Spend(await payments());
  const [commissioners, totals] = document.resources;
  assert.equal(commissioners?.data?.length, 191);
  const rows = totals?.data as {commissioner: string; sector?: string; amount: number | null}[];
  const whole = rows.filter(({sector}) => sector === undefined);
  assert.equal(whole.filter(({amount}) => amount === null).length, 6);
  assert.deepEqual(problemsIn(document, 'x'), []);
});
