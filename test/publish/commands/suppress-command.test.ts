import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {exampleFiles} from '../support/example-files.js';
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

test('a column that is no count, or not there, is said with its row', async () => {
  const at = await folderWith({'survey.json': String(exampleFiles['survey.json'])});
  const run = (...more: readonly string[]) =>
    ran('suppress', at('survey.json'), '--table', 'answers', '--rules', 'research', ...more);
  assert.match((await run('--measure', 'counts')).err, /^unknown --measure counts: no row has it/);
  assert.match(
    (await run('--measure', 'group')).err,
    /^row 1, group: ".+" is text \(expected a number\)/,
  );
  assert.match((await run('--by', 'colour')).err, /^missing --by: no row has a column/);
});

test('respondents of a group with hidden answers go too, since they tell them', async () => {
  const at = await folderWith({'survey.json': String(exampleFiles['survey.json'])});
  const args = ['suppress', at('survey.json'), '--table', 'answers', '--rules', 'research'];
  const {code, out, err} = await ran(...args);
  assert.equal(code, 0, err);
  const before = JSON.parse(String(exampleFiles['survey.json'])) as Document;
  const after = JSON.parse(out) as Document;
  const small = (document: Document) => rowsIn(document, 'answers').filter(({count}) => count < 10);
  assert.ok(small(before).length > 0);
  assert.ok(small(after).every(({count}) => count === null));
  const told = new Set(small(after).map(({group}) => group));
  for (const {id, respondents} of rowsIn(after, 'groups'))
    assert.equal(respondents === undefined, told.has(id));
});

interface Document {
  readonly resources: readonly {readonly name: string; readonly data?: readonly Row[]}[];
}

type Row = Readonly<Record<'id' | 'group', string> & Record<'count' | 'respondents', number>>;

function rowsIn({resources}: Document, table: string): readonly Row[] {
  return resources.find(({name}) => name === table)?.data ?? [];
}
