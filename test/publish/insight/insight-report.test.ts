import assert from 'node:assert/strict';
import {test} from 'node:test';
import {codedSheets} from '../../../src/publish/insight/coded-sheets.js';
import {insightReport, namesOf} from '../../../src/publish/insight/insight-report.js';
import {about, givenSheet} from '../support/insight-sheets.js';

const hidden = {rules: 'under-five', small: 1, more: 0, together: []};

test('it says what became of the comments', () => {
  const coded = codedSheets(
    [
      givenSheet(
        'Comments',
        'Date,Theme 1,Theme 2,Feeling\n12/04/2022,Team,Food,positive\n12/10/2022,,,positive\n',
      ),
      givenSheet('Themes', 'Theme\nStaff\nFood\n'),
      givenSheet('Renamed themes', 'Old name,New name\nTeam,Staff\n'),
      about,
    ],
    {},
  );
  assert.equal(
    insightReport(coded, hidden),
    [
      "Sheet 'Comments': 2 comments, 2022-23 Q1 to 2022-23 Q3",
      '  1 comment has more than one theme and counts once for each',
      '  1 comment without a theme',
      "  'Team' is counted as 'Staff'",
      '  no comment is dated 2022-23 Q2',
      '  hidden by the rules under-five: 1 small number, and 0 more from which they could be worked out',
      '',
    ].join('\n'),
  );
});

test('a list without numbers of comments, small places and no rules are said', () => {
  const list = givenSheet(
    'Comments',
    'Date,Place,Theme,Feeling\n12/04/2022,Hackney,Food,positive\n',
  );
  const coded = codedSheets([list, about], {raw: true});
  const text = insightReport(coded, {
    ...hidden,
    rules: undefined,
    together: [{column: 'place', values: ['E09000012']}],
  });
  assert.match(text, /1 row, 2022-23 Q1\. No column says which rows are one comment/);
  assert.match(text, /Other places, with fewer than 10 comments or next to them: Hackney/);
  assert.match(text, /no number is hidden: keep the document to yourself/);
  assert.deepEqual(namesOf(['E09000012', 'x'], coded.places), ['Hackney', 'x']);
});
