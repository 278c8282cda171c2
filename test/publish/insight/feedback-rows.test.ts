import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {FeedbackEntry} from '../../../src/publish/insight/feedback-entry.js';
import {feedbackColumns, feedbackRows} from '../../../src/publish/insight/feedback-rows.js';

const notStated = {
  service: 'not-stated',
  place: 'not-stated',
  group: 'Not stated',
  question: 'Not stated',
};
const rows = (entries: readonly FeedbackEntry[]) => feedbackRows(entries, {order: {}, notStated});
const sets = (entries: readonly FeedbackEntry[]) => [
  ...new Set(
    rows(entries).map((row) => feedbackColumns.filter((name) => row[name] !== undefined).join()),
  ),
];

const one: FeedbackEntry = {feeling: 'positive', period: '2022-23 Q1', count: 1};

test('a single quarter stands in every row, and no set is made of one value', () => {
  assert.deepEqual(sets([one, {...one, theme: 'a', service: 's'}]), [
    'feeling,period',
    'theme,period',
    'theme,feeling,period',
  ]);
});

test('several quarters, services and places make sets of their own, never crossed', () => {
  const entries = [
    {...one, theme: 'a', service: 's', place: 'p'},
    {...one, theme: 'a', service: 't', place: 'q', period: '2022-23 Q2'},
  ];
  assert.deepEqual(sets(entries), [
    'theme',
    'theme,feeling',
    'theme,feeling,period',
    'theme,feeling,service',
    'theme,feeling,place',
  ]);
});

test('numbers of the same are added up; who names no service is counted as not stated', () => {
  const entries = [
    {...one, theme: 'a', service: 's', count: 2},
    {...one, theme: 'a', service: 's', count: 3},
    {...one, theme: 'a', count: 4},
  ];
  const by = [['theme', 'service']] as const;
  assert.deepEqual(feedbackRows(entries, {order: {service: ['s']}, notStated, by}), [
    {theme: 'a', service: 's', count: 5},
    {theme: 'a', service: 'not-stated', count: 4},
  ]);
  assert.deepEqual(
    rows(entries).filter(({service, feeling}) => !service && !feeling),
    [{theme: 'a', period: '2022-23 Q1', count: 9}],
  );
});

test('all five columns at once where they are asked for', () => {
  const by = [['theme', 'feeling', 'service', 'place', 'period']] as const;
  const entry = {...one, theme: 'a', service: 's', place: 'p'};
  assert.deepEqual(feedbackRows([entry, one], {order: {}, notStated, by}), [
    {theme: 'a', feeling: 'positive', service: 's', place: 'p', period: '2022-23 Q1', count: 1},
  ]);
});

test('rows stand in the order of the frame, of time and of feelings', () => {
  const entries = (['b', 'a'] as const).flatMap((theme) =>
    (['negative', 'positive'] as const).map((feeling) => ({...one, theme, feeling})),
  );
  const order = {theme: ['a', 'b'], feeling: ['positive', 'negative']};
  assert.deepEqual(
    feedbackRows(entries, {order, notStated, by: [['theme', 'feeling']]}).map(
      ({theme, feeling}) => `${theme} ${feeling}`,
    ),
    ['a positive', 'a negative', 'b positive', 'b negative'],
  );
});
