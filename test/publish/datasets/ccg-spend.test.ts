import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readFileSync} from 'node:fs';
import {textRows} from '../../../src/publish/datasets/commissioner-rows.js';
import {source} from '../../../src/publish/datasets/source.js';
import {skip} from '../support/source-is-here.js';

interface Row {
  readonly id?: string;
  readonly name?: string;
  readonly population?: number;
  readonly commissioner?: string;
  readonly supplier?: string;
  readonly sector?: string;
  readonly amount?: number | null;
  readonly amountStatus?: string;
  readonly invoices?: number;
  readonly suppliers?: number;
}

const document = JSON.parse(
  readFileSync(new URL('../../../datasets/ccg-spend-2018-19.json', import.meta.url), 'utf8'),
) as {resources: {name: string; data: Row[]}[]};
const rows = (name: string): readonly Row[] =>
  document.resources.find((resource) => resource.name === name)?.data ?? [];

test('ccg-spend-2018-19 adds up', () => {
  const totals = rows('totals');
  assert.equal(rows('commissioners').length, 195);
  const whole = totals.filter((row) => row.commissioner && !row.sector);
  assert.equal(whole.length, 195);
  assert.equal(whole.filter((row) => row.amountStatus === 'x' && row.amount === null).length, 6);
  const pence = (some: readonly Row[]) =>
    some.reduce((sum, row) => sum + Math.round((row.amount ?? 0) * 100), 0);
  const bySector = totals.filter((row) => row.commissioner && row.sector);
  const national = totals.filter((row) => !row.commissioner);
  assert.equal(pence(whole), pence(bySector));
  assert.equal(pence(whole), pence(national));
  assert.equal((pence(whole) / 100e6).toFixed(3), '70496.281');
  assert.equal(
    whole.reduce((sum, row) => sum + (row.invoices ?? 0), 0),
    225_889,
  );
  assert.equal(
    national.reduce((sum, row) => sum + (row.suppliers ?? 0), 0),
    10_562,
  );
});

test(
  'the study’s own split of 189 commissioners is the same, but for a penny of rounding',
  {skip},
  async () => {
    const split = textRows(await source('3sc/original/CCGSpendingSplit.csv'));
    assert.equal(split.length, 189);
    const spent = (id: string | undefined, sectors?: readonly string[]) =>
      rows('totals')
        .filter(
          (row) =>
            row.commissioner === id && (row.sector !== undefined) === (sectors !== undefined),
        )
        .filter(({sector = ''}) => !sectors || sectors.includes(sector))
        .reduce((sum, {amount}) => sum + Math.round((amount ?? 0) * 100), 0);
    for (const row of split) {
      const id = row['CCGCode'];
      const all = spent(id);
      const nhsLa = spent(id, ['nhs', 'local-authority']);
      const vcse = spent(id, ['vcse']);
      const ours = [all, nhsLa, all - nhsLa, vcse, all - nhsLa - vcse].map((pence) => pence / 100);
      const theirs = [
        'TotalSpend',
        'NHSLASpend',
        'NonNHSLASpend',
        'NonNHSLAVCSESpend',
        'NonNHSLANonVCSESpend',
      ].map((name) => Number(row[name]));
      const furthest = Math.max(...ours.map((sum, i) => Math.abs(sum - (theirs[i] ?? NaN))));
      assert.ok(furthest < 0.015, `${row['CCGName']}: ${ours.join()}, not ${theirs.join()}`);
    }
  },
);
