import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {folderWith, ran} from '../support/ran.js';

const feedback = [
  {theme: 'T1', feeling: 'positive', count: 40},
  {theme: 'T1', feeling: 'negative', count: 3},
  {theme: 'T1', count: 43},
  {theme: 'T2', feeling: 'positive', count: 30},
  {theme: 'T2', feeling: 'negative', count: 20},
  {theme: 'T2', count: 50},
];

test('small numbers go, with one from which they could be worked out, and the document says so', async () => {
  const example = JSON.parse(
    await readFile(
      new URL('../../contract/documents/insight.v1.example.json', import.meta.url),
      'utf8',
    ),
  ) as {resources: {name: string; data?: {id?: string}[]}[]};
  const themes = {
    name: 'themes',
    data: [
      {id: 'T1', name: 'Waiting'},
      {id: 'T2', name: 'Staff'},
    ],
  };
  const resources = [themes, {name: 'feedback', data: feedback}];
  const at = await folderWith({'doc.json': JSON.stringify({...example, resources})});
  const {code, err} = await ran(
    'suppress',
    at('doc.json'),
    '--table',
    'feedback',
    '--rules',
    'research',
    '--report',
    at('hidden.txt'),
    '--out',
    at('safe.json'),
  );
  assert.equal(code, 0, err);
  const safe = await readFile(at('safe.json'), 'utf8');
  assert.match(safe, /"theme":"T1","feeling":"negative","count":null,"countStatus":"c"/);
  assert.ok(!safe.includes('"count":3}') && !safe.includes('"count":3,'));
  const rows =
    (JSON.parse(safe) as {resources: {data: {theme: string; count: number | null}[]}[]})
      .resources[1]?.data ?? [];
  assert.ok(rows.filter((row) => row.theme === 'T1' && row.count === null).length >= 2);
  assert.match(safe, /"disclosure": \{\s+"rules": "research"/);
  const report = await readFile(at('hidden.txt'), 'utf8');
  assert.match(report, /small number/);
  assert.ok(!/\b3\b/.test(report.replace(/\d+ hidden/, '')));
});

test('unknown rules and tables are named', async () => {
  const at = await folderWith({'doc.json': '{}'});
  assert.match(
    (await ran('suppress', at('doc.json'), '--rules', 'six')).err,
    /^unknown --rules six/,
  );
});
