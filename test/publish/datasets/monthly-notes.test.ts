import assert from 'node:assert/strict';
import {test} from 'node:test';
import {monthlyNotes} from '../../../src/publish/datasets/monthly-notes.js';

const commissioners = [
  {id: 'E38000068', name: 'Halton'},
  {id: 'E38000225', name: 'Leeds'},
  {id: 'E38000001', name: 'Airedale, Wharfedale and Craven'},
];

test('a low and a high month are told apart, and who has none is told why', () => {
  const odd = [
    {commissioner: 'E38000068', month: '2018-04', ratio: 0.28},
    {commissioner: 'E38000068', month: '2019-03', ratio: 2.2},
  ];
  const notes = monthlyNotes(commissioners, odd, new Set(['E38000225', 'E38000001']));
  const about = (id: string) => notes.filter((note) => note.about === id).map(({text}) => text);
  assert.deepEqual(about('E38000068'), [
    'In April 2018 Halton paid 0.28 times its average month: part of the account may be missing, or was paid in another month.',
    'In March 2019 Halton paid 2.20 times its average month: other months may have been paid with it.',
  ]);
  assert.deepEqual(about('E38000225'), [
    'Leeds has no figures here: its accounts in the study lack October 2018.',
  ]);
  assert.match(about('E38000001')[0] ?? '', /it published no usable accounts\.$/);
});
