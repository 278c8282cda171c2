import assert from 'node:assert/strict';
import {test} from 'node:test';
import {documentText} from '../../../src/publish/documents/document-text.js';
import {study, studyFacts} from '../../../src/publish/datasets/study.js';

test('a document is written one row a line, and reads back the same with Table Schemas', () => {
  const document = {
    ...study,
    name: 'x',
    title: 'X',
    spend: studyFacts,
    resources: [{name: 'totals', title: 'T', data: [{amount: 1}, {amount: 2}]}],
  };
  const text = documentText(document);
  const [totals] = document.resources;
  const schema = {fields: [{name: 'amount', type: 'number'}]};
  assert.deepEqual(JSON.parse(text), {...document, resources: [{...totals, schema}]});
  assert.ok(text.includes('\n      {"amount":1},\n'));
  assert.ok(text.endsWith('\n'));
});
