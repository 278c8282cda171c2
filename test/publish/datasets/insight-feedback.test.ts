import assert from 'node:assert/strict';
import {test} from 'node:test';
import {group} from 'd3';
import type {FeedbackRow, ThemeRow} from '../../../src/contract/generated/insight.js';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {shipped} from '../support/shipped.js';

const document = await shipped('insight-nhs-feedback-2021-22');
const feedback = rowsOf<FeedbackRow>(document, 'feedback');
const sum = (rows: readonly FeedbackRow[]) =>
  rows.reduce((total, {count}) => total + (count ?? 0), 0);
const by = (rows: readonly FeedbackRow[], column: 'feeling' | 'question' | 'period') =>
  Object.fromEntries(
    [...group(rows, (row) => row[column] ?? '')].map(([key, own]) => [key, sum(own)]),
  );

test('7,908 answers are there, by feeling, service, question and quarter', () => {
  const answers = feedback.filter(({theme}) => theme === undefined);
  assert.equal(sum(answers), 7908);
  assert.deepEqual(by(answers, 'feeling'), {
    'very-positive': 2417,
    positive: 1412,
    neutral: 725,
    negative: 1368,
    'very-negative': 257,
    'not-coded': 1729,
  });
  assert.equal(by(answers, 'question')['What could we do better?'], 1500);
  assert.equal(by(answers, 'period')['2022 Q1'], 2035);
});

test('8,262 mentions of 44 themes are there, each theme in a group', () => {
  const mentions = feedback.filter(({theme}) => theme !== undefined);
  assert.equal(mentions.length, 1860);
  assert.equal(sum(mentions), 8262);
  const themes = rowsOf<ThemeRow>(document, 'themes');
  assert.equal(themes.filter(({parent}) => parent).length, 44);
  assert.equal(themes.length, 55);
  const timeliness = mentions.filter(({theme}) => theme === 'timeliness-of-care');
  assert.equal(sum(timeliness), 1104);
});

test('nobody’s words are in it', () => {
  assert.deepEqual(
    document.resources.map(({name}) => name),
    ['themes', 'services', 'feedback'],
  );
});
