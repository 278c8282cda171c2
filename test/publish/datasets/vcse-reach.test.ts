import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readFileSync} from 'node:fs';

interface Row {
  readonly id?: string;
  readonly name?: string;
  readonly commissioner?: string;
  readonly supplier?: string;
  readonly amount?: number;
}

function tables(name: string): (table: string) => readonly Row[] {
  const {resources} = JSON.parse(
    readFileSync(new URL(`../../../datasets/${name}.json`, import.meta.url), 'utf8'),
  ) as {resources: {name: string; data: Row[]}[]};
  return (table) => resources.find((resource) => resource.name === table)?.data ?? [];
}

for (const [name, count, pairs] of [
  ['vcse-reach-2018-19', 1051, 1988],
  ['vcse-reach-merged-2018-19', 1048, undefined],
] as const) {
  test(`${name} has ${count} organisations, 189 commissioners, and all the money`, () => {
    const rows = tables(name);
    assert.equal(rows('suppliers').length, count);
    assert.equal(rows('commissioners').length, 189);
    if (pairs) assert.equal(rows('totals').length, pairs);
    const pence = rows('totals').reduce((sum, {amount = 0}) => sum + Math.round(amount * 100), 0);
    assert.equal((pence / 100e6).toFixed(3), '1912.409');
  });
}

test('the three that the study counts twice are added up where they are merged', () => {
  const rows = tables('vcse-reach-merged-2018-19');
  const ids = rows('suppliers')
    .filter(({name}) => /Alzheimer.s Society/i.test(name ?? ''))
    .map(({id}) => id);
  assert.equal(ids.length, 1);
  const pence = rows('totals')
    .filter(({supplier}) => supplier === ids[0])
    .reduce((sum, {amount = 0}) => sum + Math.round(amount * 100), 0);
  assert.equal(pence, 291_317_584 + 32_314_500);
});
