import assert from 'node:assert/strict';
import {test} from 'node:test';
import {problemsIn} from '../../../src/publish/documents/problems-in.js';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {importInsight, type InsightOptions} from '../../../src/publish/insight/import-insight.js';
import type {TableRow} from '../../../src/publish/suppress/table-row.js';
import {about, givenSheet} from '../support/insight-sheets.js';

const line = (theme: string, feeling: string, rest = 'Hackney') =>
  `12/04/2022,${rest},${theme},${feeling}\n`;
const many = (times: number, text: string) => text.repeat(times);
const made = (body: string, options: InsightOptions = {}) =>
  importInsight([givenSheet('Comments', `Date,Place,Theme 1,Feeling\n${body}`), about], options);

test('a document that the contract accepts, with its notes and rules', () => {
  const {document, report} = made(
    many(8, line('Staff', 'positive')) + many(6, line('Food', 'negative')),
  );
  assert.deepEqual(problemsIn(document, 'it'), []);
  assert.deepEqual(rowsOf(document, 'places'), [{id: 'E09000012', name: 'Hackney'}]);
  assert.match(report, /14 comments, 2022-23 Q1/);
  const {insight} = document as unknown as {
    insight: {disclosure: {rules: string}; period: object; notes: {text: string}[]};
  };
  assert.equal(insight.disclosure.rules, 'under-five');
  assert.deepEqual(insight.period, {from: '2022-23 Q1', to: '2022-23 Q1'});
  assert.match(insight.notes[0]?.text ?? '', /several themes/);
});

test('numbers from 1 to 4 are in no row', () => {
  const body = [1, 2, 3, 4, 5, 40]
    .map((times, at) => many(times, line(`Theme ${at}`, 'positive')))
    .join('');
  const {document} = made(body);
  const shown = rowsOf<TableRow>(document, 'feedback').map(({count}) => count);
  assert.ok(shown.includes(40) && shown.includes(null));
  assert.ok(shown.every((count) => count === null || Number(count) >= 5));
});

test('one theme alone and two hundred themes make documents', () => {
  const one = made(many(9, line('Staff', 'positive'))).document;
  assert.equal(rowsOf(one, 'themes').length, 1);
  const body = Array.from({length: 200}, (_, at) =>
    many(3 + (at % 9), line(`Theme ${at}`, at % 2 ? 'positive' : 'negative')),
  );
  const all = made(body.join('')).document;
  assert.equal(rowsOf(all, 'themes').length, 200);
  assert.deepEqual(problemsIn(all, 'it'), []);
});

test('rules are chosen by name, and facts and a title win', () => {
  const body = many(8, line('Staff', 'positive')) + line('Food', 'negative');
  const {document} = made(body, {rules: 'none', title: 'Mine', facts: {version: '2'}});
  assert.ok(rowsOf<TableRow>(document, 'feedback').some(({count}) => count === 1));
  assert.equal(document.title, 'Mine');
  assert.equal((document as unknown as {version: string}).version, '2');
  assert.throws(
    () => made(body, {rules: 'lax'}),
    /unknown --rules lax \(expected .*under-five.*none\)/,
  );
});

test('places with few comments are counted together, and the document says which', () => {
  const body =
    many(30, line('Staff', 'positive')) +
    many(20, line('Staff', 'positive', 'Newham')) +
    many(3, line('Staff', 'positive', 'Barnet')) +
    many(9, line('Staff', 'positive', 'Ealing'));
  const {document} = made(body);
  const places = rowsOf<TableRow>(document, 'feedback').map(({place}) => place);
  assert.ok(places.includes('other') && !places.includes('E09000003'));
  assert.ok(
    JSON.stringify(document).includes('Other places are those with few comments: Barnet; Ealing.'),
  );
  assert.deepEqual(problemsIn(document, 'it'), []);
});

test('merged themes count a comment once, and the note says what went where', () => {
  const {document} = importInsight([
    givenSheet(
      'Comments',
      `Date,Theme 1,Theme 2,Feeling\n${many(6, '12/04/2022,Queues,Phones,negative\n')}`,
    ),
    givenSheet('Themes', 'Theme\nGetting through\n'),
    givenSheet(
      'Renamed themes',
      'Old name,New name,From\nQueues,Getting through,2022-23 Q2\nPhones,Getting through,\n',
    ),
    about,
  ]);
  const rows = rowsOf<TableRow>(document, 'feedback').filter(({theme}) => theme);
  assert.deepEqual(new Set(rows.map(({count}) => count)), new Set([6]));
  assert.ok(
    JSON.stringify(document).includes(
      '“Queues” is counted as “Getting through”, its name from 2022-23 Q2 on.',
    ),
  );
});

test('the order of rows changes no number', () => {
  const lines = [...Array(12).keys()].map((at) =>
    line(`T${at % 3}`, at % 2 ? 'positive' : 'negative'),
  );
  const sorted = (body: readonly string[]) =>
    rowsOf<TableRow>(made(body.join(''), {rules: 'none'}).document, 'feedback')
      .map((row) => JSON.stringify(row))
      .sort();
  assert.deepEqual(sorted([...lines].reverse()), sorted(lines));
});
