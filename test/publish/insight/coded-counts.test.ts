import assert from 'node:assert/strict';
import {test} from 'node:test';
import {codedCounts} from '../../../src/publish/insight/coded-counts.js';
import {codingFrame} from '../../../src/publish/insight/coding-frame.js';
import {nameBook} from '../../../src/publish/insight/name-book.js';
import {ProblemList} from '../../../src/publish/insight/problem-list.js';
import {renamedThemes} from '../../../src/publish/insight/renamed-themes.js';
import {filledSheet, said} from '../support/insight-sheets.js';

test('numbers are of comments as a whole where no theme stands, and whole themselves', () => {
  const problems = new ProblemList();
  const renamings = renamedThemes(undefined, problems);
  const sheet = filledSheet(
    'Counts',
    'Quarter,Service,Theme,Feeling,Number\n2022 Q1,GP,,positive,"1,200"\n2022 Q1,GP,Staff,positive,40\n2022 Q1,GP,Staff,negative,4.5\nsoon,GP,Staff,negative,1\n',
  );
  const entries = codedCounts(sheet, {
    quarters: 'calendar',
    feelings: ['positive', 'negative'],
    frame: codingFrame(undefined, {renamings, problems}),
    services: nameBook(undefined, {what: 'service', problems}),
    places: nameBook(undefined, {what: 'place', problems}),
    problems,
  });
  assert.deepEqual(
    entries
      .slice(0, 2)
      .map(({theme, service, feeling, period, count}) => [theme, service, feeling, period, count]),
    [
      [undefined, 'gp', 'positive', '2022 Q1', 1200],
      ['staff', 'gp', 'positive', '2022 Q1', 40],
    ],
  );
  assert.deepEqual(said(problems), [
    "Sheet 'Counts', row 4: 'Number' is '4.5' (expected a whole number)",
    "Sheet 'Counts', row 5: Quarter 'soon' cannot be read (expected such as 2022-23 Q1 or April 2022)",
  ]);
});
