import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ProblemList} from '../../../src/publish/insight/problem-list.js';
import {filledSheet, said} from '../support/insight-sheets.js';

test('titles, guidance and blank rows are passed over; headers have other spellings', () => {
  const {records, headers} = filledSheet(
    'Comments',
    'Our comments\n\nDate Received,Sentiment,Theme,Office use\n# Needed.,,,\n,,,\n12/04/2022, negative ,Staff,x\n',
  );
  assert.deepEqual(records, [
    {
      line: 6,
      cells: {date: '12/04/2022', feeling: 'negative', theme1: 'Staff'},
      others: [{header: 'Office use', text: 'x'}],
    },
  ]);
  assert.equal(headers['date'], 'Date Received');
});

test('a missing header, a missing column and an empty needed cell are problems', () => {
  const problems = new ProblemList();
  filledSheet('Feelings', 'words\npositive\n', problems);
  filledSheet('Renamed themes', 'Old name,From\nA,2022\n', problems);
  filledSheet('Counts', 'Date,Theme,Number\n2022 Q1,A,\n', problems);
  assert.deepEqual(said(problems), [
    "Sheet 'Feelings': has no row of headers (expected Feeling)",
    "Sheet 'Renamed themes': has no column 'New name' (expected Old name, New name, From)",
    "Sheet 'Counts', row 2: 'Number' is empty",
  ]);
});

test('personal data are found in every column, also in those that are not read', () => {
  const problems = new ProblemList();
  filledSheet(
    'Comments',
    'Date,Theme 1,Quote,Raw text\n12/04/2022,Staff,Mail jo@example.org,\n12/04/2022,Staff,,Ring 07700 900123\n12/04/2022,Staff,E8 1AB,943 476 5919\n',
    problems,
  );
  const end = 'take it out before anything is published';
  assert.deepEqual(said(problems), [
    `Sheet 'Comments', row 2: 'Quote' holds what looks like an e-mail address (jo…): ${end}`,
    `Sheet 'Comments', row 3: 'Raw text' holds what looks like a telephone number (07…): ${end}`,
    `Sheet 'Comments', row 4: 'Quote' holds what looks like a postcode (E8…): ${end}`,
    `Sheet 'Comments', row 4: 'Raw text' holds what looks like an NHS number (94…): ${end}`,
  ]);
});
