import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {ContractError} from '../../../src/contract/contract-error.js';
import {tables} from '../../../src/contract/generated/tables.js';
import {csvOfRows} from '../../../src/publish/convert/csv-of-rows.js';
import type {AnyDocument} from '../../../src/publish/documents/any-document.js';
import {kindOf} from '../../../src/publish/documents/kind-of.js';
import {problemsIn} from '../../../src/publish/documents/problems-in.js';
import {
  documentOfTemplates,
  type FilledTemplate,
} from '../../../src/publish/import/document-of-templates.js';
import {rowsOfCsv} from '../../../src/publish/read/rows-of-csv.js';
import {templates} from '../../../src/publish/template/templates.js';

const examples = new URL('../../contract/documents/', import.meta.url);

/** A template with the rows of a table below its guidance. */
function filled(kind: string, table: string, rows: readonly object[]): FilledTemplate {
  const name = `${kind}-${table}.csv`;
  const guide = (templates(kind).get(name) ?? '').replace('\uFEFF', '');
  const header = Object.keys(tables[kind]?.[table] ?? {});
  const whole = rows.map((row) => ({
    ...Object.fromEntries(header.map((each) => [each, ''])),
    ...row,
  }));
  const body = csvOfRows(whole, header).split('\n').slice(1).join('\n');
  return {name, kind, table, rows: rowsOfCsv(guide + body)};
}

for (const file of readdirSync(examples).filter((name) => name.endsWith('.example.json'))) {
  test(`the tables of ${file} can be filled into templates and come back as they were`, () => {
    const document = JSON.parse(readFileSync(new URL(file, examples), 'utf8')) as AnyDocument;
    const kind = kindOf(document as {readonly $schema?: unknown}) ?? '';
    const {resources, ...head} = document;
    const known = resources.filter(
      ({name, data}) => tables[kind]?.[name] && Array.isArray(data) && data.length,
    );
    const {document: found, notes} = documentOfTemplates(
      known.map(({name, data}) => filled(kind, name, data as object[])),
      head,
    );
    assert.deepEqual(notes, []);
    assert.deepEqual(problemsIn(found, 'it'), []);
    assert.deepEqual(
      found.resources.map(({name, data}) => [name, data]),
      known.map(({name, data}) => [name, data]),
    );
  });
}

const rows = (text: string) => rowsOfCsv(text);
const organisations = {name: 'network-organisations.csv', kind: 'network', table: 'organisations'};

test('every cell that cannot be read is named, with its file, row and column', () => {
  const bad = {name: 'survey-answers.csv', kind: 'survey', table: 'answers'};
  assert.throws(
    () =>
      documentOfTemplates(
        [{...bad, rows: rows('statement,group,option,count\na,b,2,many\na,b,x,3,4\n')}],
        {},
      ),
    (error: ContractError) => {
      assert.ok(error instanceof ContractError);
      assert.deepEqual(
        error.problems.map(({message}) => message),
        [
          'survey-answers.csv row 2, count: "many" (expected a whole number)',
          'survey-answers.csv row 3, option: "x" (expected a number)',
          'survey-answers.csv row 3: a cell more than the header has, "4" (expected 4; is a comma in a text without quotation marks?)',
        ],
      );
      return true;
    },
  );
});

test('a column that the table does not have is named, with the one that may be meant', () => {
  const {notes} = documentOfTemplates([{...organisations, rows: rows('id,nmae\na,A\n')}], {});
  assert.deepEqual(notes, [
    'network-organisations.csv: the column nmae is not read; did you mean name?',
  ]);
});

test('tables without a row are left out', () => {
  const {document} = documentOfTemplates(
    [filled('network', 'organisations', [{id: 'a', name: 'A'}]), filled('network', 'groups', [])],
    {name: 'x'},
  );
  assert.deepEqual(
    document.resources.map(({name}) => name),
    ['organisations'],
  );
});

test('templates of two kinds, two of one table, and a file without our header are refused', () => {
  const one = filled('network', 'groups', []);
  assert.throws(
    () => documentOfTemplates([one, filled('survey', 'groups', [])], {}),
    /^RangeError: templates of network and survey were given \(expected one kind\)/,
  );
  assert.throws(() => documentOfTemplates([one, one], {}), /two templates of the table groups/);
  assert.throws(
    () => documentOfTemplates([{...organisations, rows: rows('Wer,Was\n1,2\n')}], {}),
    /^LoadError: network-organisations\.csv has no header of ours \(expected id, name/,
  );
});
