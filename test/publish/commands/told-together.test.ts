import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {test} from 'node:test';
import {folderWith, ran} from '../support/ran.js';

const spend = (period: string, totals: readonly object[], succession: readonly object[] = []) =>
  JSON.stringify({
    $schema: 'schemas/spend.v1.json',
    name: 'counts',
    title: 'Counts',
    licenses: [{title: 'OGL'}],
    sources: [{title: 'Made up'}],
    spend: {currency: 'GBP', instrument: 'payment', period},
    resources: [
      {name: 'commissioners', data: ['A', 'B', 'C'].map((id) => ({id, name: id}))},
      {name: 'totals', data: totals},
      ...(succession.length ? [{name: 'succession', data: succession}] : []),
    ],
  });

const total = (commissioner: string, suppliers: number, period?: string) => ({
  commissioner,
  ...(period ? {period} : {}),
  amount: 1000,
  suppliers,
});

async function suppressed(files: Readonly<Record<string, string>>, ...more: readonly string[]) {
  const at = await folderWith(files);
  const args = ['suppress', at('new.json'), '--table', 'totals', '--rules', 'research'];
  const out = at('safe.json');
  const rest = more.map((word) => (/\.(json|csv)$/.test(word) ? at(word) : word));
  const said = await ran(...args, '--out', out, ...rest);
  return {...said, written: existsSync(out)};
}

test('a year to date less an earlier one leaves a small number, so nothing is written', async () => {
  const files = {
    'old.json': spend('2018-19 Q1', [total('A', 20)]),
    'new.json': spend('2018-19', [total('A', 23)]),
  };
  const {code, err, written} = await suppressed(files, '--against', 'old.json');
  assert.equal(code, 1);
  assert.match(
    err,
    /^together with old\.json: commissioner A less commissioner A, suppliers: the difference is a number that the rules hide/,
  );
  assert.equal(written, false);
  assert.equal((await suppressed(files)).code, 0);
});

test('a difference that the rules show is written', async () => {
  const {code, written} = await suppressed(
    {
      'old.json': spend('2018-19 Q1', [total('A', 20)]),
      'new.json': spend('2018-19', [total('A', 40)]),
    },
    '--against',
    'old.json',
  );
  assert.deepEqual([code, written], [0, true]);
});

test('merged areas are compared with those that they were made of, by succession or by sets', async () => {
  const old = spend('2018-19', [total('A', 20)]);
  const succession = [
    {from: 'A', to: 'C'},
    {from: 'B', to: 'C'},
  ];
  const told = await suppressed(
    {'old.json': old, 'new.json': spend('2018-19', [total('C', 24)], succession)},
    '--against',
    'old.json',
  );
  assert.match(told.err, /commissioner C less commissioner A, suppliers/);
  const sets = await suppressed(
    {
      'old.json': old,
      'new.json': spend('2018-19', [total('C', 24)]),
      'sets.csv': 'part,whole\nA,C\nB,C\n',
    },
    '--against',
    'old.json',
    '--sets',
    'sets.csv',
  );
  assert.equal(sets.code, 1);
});

test('what cannot be compared is said with what was expected', async () => {
  const files = {
    'old.json': spend('2018-19', [total('A', 20)]),
    'new.json': spend('2018-19', [total('A', 20)]),
    'sets.csv': 'part\nA\n',
  };
  const {code, err} = await suppressed(files, '--against', 'old.json', '--sets', 'sets.csv');
  assert.equal(code, 2);
  assert.match(err, /^sets\.csv row 1: missing part or whole/);
});
