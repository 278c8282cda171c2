import assert from 'node:assert/strict';
import {test} from 'node:test';
import {templateOf} from '../../../src/publish/import/template-of.js';

test('a template is known by its name', () => {
  assert.deepEqual(templateOf('survey-answers.csv'), {kind: 'survey', table: 'answers'});
  assert.deepEqual(templateOf('spend-payments.xlsx'), {kind: 'spend', table: 'payments'});
});

test('any other file is none', () => {
  for (const name of [
    'spend-over-500.csv',
    'survey-answers.json',
    'survey-answers-2.csv',
    'spend-constructor.csv',
  ])
    assert.equal(templateOf(name), undefined);
});
