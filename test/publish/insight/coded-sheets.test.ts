import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ContractError} from '../../../src/contract/contract-error.js';
import {codedSheets} from '../../../src/publish/insight/coded-sheets.js';
import type {GivenSheet} from '../../../src/publish/insight/filled-sheet.js';
import {about, givenSheet} from '../support/insight-sheets.js';

const problems = (sheets: readonly GivenSheet[]) => {
  try {
    codedSheets(sheets, {});
  } catch (error) {
    if (error instanceof ContractError) return error.problems.map(({message}) => message);
    throw error;
  }
  return [];
};

const comments = givenSheet('Comments', 'Date,Theme 1,Feeling\n12/04/2022,Staff,positive\n');

test('everything that is wrong in all sheets is said at once', () => {
  const found = problems([
    givenSheet('Comments', 'Date,Theme 1,Feeling\n12/04/2022,Staf,postive\n'),
    givenSheet('Themes', 'Theme\nStaff\n'),
    givenSheet('Feelings', 'Feeling\npositive\nhapy\n'),
    givenSheet('Renamed themes', 'Old name,New name\nTeam,Personnel\n'),
    givenSheet('About', 'What,Yours\nTitle,T\nLicence,OGL\nCoding frame,F\nQuarters,yearly\n'),
  ]);
  assert.deepEqual(
    found.map((text) => text.split(' is ')[0]),
    [
      "Sheet 'About', row 5: quarters 'yearly'",
      "Sheet 'Feelings', row 3: feeling 'hapy'",
      "Sheet 'Comments', row 2: feeling 'postive'",
      "Sheet 'Comments', row 2: theme 'Staf'",
      "Sheet 'Renamed themes', row 2: theme 'Personnel'",
      "Sheet 'About': 'Publisher'",
    ],
  );
});

test('comments and counts at once would count twice', () => {
  const counts = givenSheet('Counts', 'Date,Theme,Feeling,Number\n2022-23 Q1,Staff,positive,4\n');
  assert.match(
    problems([comments, counts, about])[0] ?? '',
    /Sheet 'Counts': is filled in, and Sheet 'Comments' too/,
  );
});

test('quotes have a sheet of their own beside counts, and not beside comments', () => {
  const counts = givenSheet('Counts', 'Date,Theme,Feeling,Number\n2022-23 Q1,Staff,positive,40\n');
  const quotes = givenSheet(
    'Quotes',
    'Date,Theme,Feeling,Quote,Consent,Names taken out\n2022-23 Q1,Staff,positive,Kind people.,given,yes\n',
  );
  const found = codedSheets([counts, quotes, about], {});
  assert.deepEqual(
    found.quotes.map(({text, theme}) => [text, theme]),
    [['Kind people.', 'staff']],
  );
  assert.equal(found.entries.length, 1);
  assert.match(problems([comments, quotes, about])[0] ?? '', /^Sheet 'Quotes': is filled in, and/);
});

test('a slip of a year is a problem, a missing quarter is not', () => {
  const dated = (day: string) =>
    givenSheet(
      'Comments',
      `Date,Theme 1,Feeling\n12/04/2022,Staff,positive\n${day},Staff,positive\n`,
    );
  assert.match(
    problems([dated('12/04/2202'), about])[0] ?? '',
    /from 2022-23 Q1 to 2202-03 Q1.*is one a slip\?/,
  );
  assert.deepEqual(codedSheets([dated('12/10/2022'), about], {}).missing, ['2022-23 Q2']);
});

test('nothing filled in and a sheet given twice are said before anything is read', () => {
  assert.throws(() => codedSheets([about], {}), /nothing is filled in/);
  assert.throws(() => codedSheets([comments, comments], {}), /two sheets 'Comments'/);
});

test('quarters are of the years that the sheet or the option names', () => {
  assert.deepEqual(codedSheets([comments, about], {}).periods, ['2022-23 Q1']);
  assert.deepEqual(codedSheets([comments, about], {quarters: 'calendar'}).periods, ['2022 Q2']);
});
