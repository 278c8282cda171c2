import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ProblemList} from '../../../src/publish/insight/problem-list.js';
import {renamedThemes} from '../../../src/publish/insight/renamed-themes.js';
import {filledSheet, said} from '../support/insight-sheets.js';

test('renamed and merged themes go by their last names', () => {
  const problems = new ProblemList();
  const sheet = filledSheet(
    'Renamed themes',
    'Old name,New name,From\nQueues,Waiting,2022-23 Q3\nPhones,Waiting,\nWaiting,Access,2023\n',
  );
  const {today, all} = renamedThemes(sheet, problems);
  assert.equal(today('queues'), 'Access');
  assert.equal(today('Phones'), 'Access');
  assert.equal(today('Staff'), 'Staff');
  assert.deepEqual(all[0], {old: 'Queues', new: 'Waiting', from: '2022-23 Q3'});
  assert.deepEqual(said(problems), []);
});

test('a theme that is parted and names that go round are problems', () => {
  const problems = new ProblemList();
  const sheet = filledSheet('Renamed themes', 'Old name,New name\nA,B\nA,C\nB,A\n');
  const {today} = renamedThemes(sheet, problems);
  assert.equal(today('A'), 'A');
  assert.deepEqual(said(problems), [
    "Sheet 'Renamed themes', row 3: theme 'A' is mapped to 'B' and to 'C': comments cannot be parted afterwards (expected one new name, or the old theme kept in 'Themes')",
    "Sheet 'Renamed themes', row 4: theme 'B' becomes itself again: the names go round in a circle",
  ]);
});
