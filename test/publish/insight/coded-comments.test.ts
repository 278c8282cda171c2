import assert from 'node:assert/strict';
import {test} from 'node:test';
import {codedComments, feelingOf} from '../../../src/publish/insight/coded-comments.js';
import {codingFrame} from '../../../src/publish/insight/coding-frame.js';
import {nameBook} from '../../../src/publish/insight/name-book.js';
import {ProblemList} from '../../../src/publish/insight/problem-list.js';
import {renamedThemes} from '../../../src/publish/insight/renamed-themes.js';
import {filledSheet, said} from '../support/insight-sheets.js';

function coded(csv: string, whole = true) {
  const problems = new ProblemList();
  const renamings = renamedThemes(undefined, problems);
  const by = {
    quarters: 'financial' as const,
    feelings: ['positive', 'neutral', 'negative', 'mixed'] as const,
    frame: codingFrame(undefined, {renamings, problems}),
    services: nameBook(undefined, {what: 'service', problems}),
    places: nameBook(undefined, {what: 'place', problems}),
    problems,
  };
  const found = codedComments(filledSheet('Comments', csv, problems), by, {whole});
  const short = found.entries.map(({theme, feeling, period}) =>
    [theme ?? 'all', feeling, period].join(' '),
  );
  return {...found, short, messages: said(problems)};
}

test('a comment counts once, and once for each of its themes', () => {
  const {short, comments, several, again, themeless} = coded(
    'Date,Theme 1,Theme 2,Feeling\n12/04/2022,Staff,Waiting,negative\n2022-07-01,Staff,Staff,positive\n1 May 2022,,,\n',
  );
  assert.deepEqual(short, [
    'all negative 2022-23 Q1',
    'staff negative 2022-23 Q1',
    'waiting negative 2022-23 Q1',
    'all positive 2022-23 Q2',
    'staff positive 2022-23 Q2',
    'all not-coded 2022-23 Q1',
  ]);
  assert.deepEqual([comments, several, again, themeless], [3, 1, 1, 1]);
});

test('rows with one number are one comment, mixed where its themes feel differently', () => {
  const {short, comments} = coded(
    'Comment ID,Date,Theme,Sentiment\n7,12/04/2022,Staff,positive\n7,12/04/2022,Waiting,negative\n8,12/04/2022,Staff; Food,positive\n',
  );
  assert.deepEqual(short, [
    'all mixed 2022-23 Q1',
    'staff positive 2022-23 Q1',
    'waiting negative 2022-23 Q1',
    'all positive 2022-23 Q1',
    'staff positive 2022-23 Q1',
    'food positive 2022-23 Q1',
  ]);
  assert.equal(comments, 2);
});

test('where nobody can tell which rows are one comment, themes are counted alone', () => {
  const {short} = coded('Date,Theme,Feeling\n12/04/2022,Staff,positive\n', false);
  assert.deepEqual(short, ['staff positive 2022-23 Q1']);
});

test('rows of one comment that contradict each other are a problem', () => {
  const {messages} = coded(
    'Comment,Date,Place,Theme,Feeling\n7,12/04/2022,Hackney,Staff,positive\n7,12/04/2022,Newham,Food,positive\n',
  );
  assert.deepEqual(messages, [
    "Sheet 'Comments', row 3: comment 7 has another 'Place' than in row 2 (expected the same in all rows of a comment)",
  ]);
});

test('every misspelt feeling and every date that is none is named at once', () => {
  const {messages} = coded(
    'Date,Theme,Feeling\n12/04/2022,A,postive\n31/02/2022,A,Positive\nsoon,A,happy\n',
  );
  assert.deepEqual(messages, [
    "Sheet 'Comments', row 2: feeling 'postive' is not one of positive, neutral, negative, mixed; did you mean positive?",
    "Sheet 'Comments', row 3: Date '31/02/2022' cannot be read (expected such as 12/04/2022, April 2022 or 2022-23 Q1)",
    "Sheet 'Comments', row 4: Date 'soon' cannot be read (expected such as 12/04/2022, April 2022 or 2022-23 Q1)",
    "Sheet 'Comments', row 4: feeling 'happy' is not one of positive, neutral, negative, mixed",
  ]);
});

test('rows that were coded by two frames are a problem', () => {
  const {messages} = coded(
    'Date,Theme,Feeling,Coding frame\n12/04/2022,A,positive,Ours\n12/04/2022,B,positive,Theirs\n',
  );
  assert.equal(messages.length, 1);
  assert.match(
    messages[0] ?? '',
    /^Sheet 'Comments', row 3: two coding frames are mixed: 'Theirs' here, 'Ours' in row 2/,
  );
});

test('a quote needs consent, names taken out and a theme', () => {
  const head = 'Date,Place,Theme,Feeling,Quote,Said by,Consent,Names taken out\n';
  const row = '12/04/2022,Hackney,Staff,positive,Kind people.,A carer,given,yes\n';
  assert.deepEqual(coded(head + row).quotes, [
    {
      id: 'quote-1',
      theme: 'staff',
      feeling: 'positive',
      text: 'Kind people.',
      place: 'hackney',
      period: '2022-23 Q1',
      who: 'A carer',
      consent: 'given',
      anonymised: true,
    },
  ]);
  const broken = [
    row.replace('given', ''),
    row.replace('given', 'withdrawn'),
    row.replace('given', 'givn'),
    row.replace('yes', 'no'),
    row.replace('Staff', ''),
  ];
  for (const each of broken) {
    const {quotes, messages} = coded(head + each);
    assert.ok(messages.length > 0, each);
    assert.ok(messages.length === 1 || quotes.length === 0);
  }
  assert.match(coded(head + (broken[2] ?? '')).messages[0] ?? '', /did you mean given\?/);
});

test('feelings are read whatever their case and hyphens', () => {
  const none = () => assert.fail();
  assert.equal(feelingOf('Very Positive', ['very-positive'], none), 'very-positive');
  assert.equal(feelingOf('not coded', ['positive'], none), 'not-coded');
  assert.equal(feelingOf(undefined, ['positive'], none), 'not-coded');
});
