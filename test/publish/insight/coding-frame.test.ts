import assert from 'node:assert/strict';
import {test} from 'node:test';
import {codingFrame} from '../../../src/publish/insight/coding-frame.js';
import {ProblemList} from '../../../src/publish/insight/problem-list.js';
import {renamedThemes} from '../../../src/publish/insight/renamed-themes.js';
import {filledSheet, said} from '../support/insight-sheets.js';

function frameOf(csv: string | undefined, renamed?: string) {
  const problems = new ProblemList();
  const renamings = renamedThemes(
    renamed === undefined ? undefined : filledSheet('Renamed themes', renamed),
    problems,
  );
  const sheet = csv === undefined ? undefined : filledSheet('Themes', csv);
  return {frame: codingFrame(sheet, {renamings, problems}), problems};
}

test('themes stand in their families; a family may be a theme itself', () => {
  const {frame} = frameOf(
    'Theme,Family,What belongs here\nWaiting times,Access,How long\nAccess,Access,\nStaff,,\n',
  );
  assert.deepEqual(frame.rows(), [
    {id: 'waiting-times', name: 'Waiting times', parent: 'access', description: 'How long'},
    {id: 'access', name: 'Access'},
    {id: 'staff', name: 'Staff'},
  ]);
  assert.equal(frame.find('WAITING TIMES', 'x', 2), 'waiting-times');
});

test('old names are counted under the new one', () => {
  const {frame, problems} = frameOf('Theme\nAccess\n', 'Old name,New name\nQueues,Access\n');
  assert.equal(frame.find('Queues', 'x', 2), 'access');
  frame.finish();
  assert.deepEqual(said(problems), []);
});

test('without a sheet, themes are taken as they come', () => {
  const {frame} = frameOf(undefined);
  assert.equal(frame.find('Staff', 'x', 2), 'staff');
  assert.equal(frame.find('staff', 'x', 3), 'staff');
  assert.deepEqual(frame.rows(), [{id: 'staff', name: 'Staff'}]);
});

test('misspelt and unknown themes are named with their rows', () => {
  const {frame, problems} = frameOf('Theme\nWaiting times\nStaff\nStaff\n');
  for (const [name, line] of [
    ['Wating times', 5],
    ['Wating times', 8],
    ['Parking', 9],
  ] as const)
    assert.equal(frame.find(name, "Sheet 'Comments'", line), undefined);
  frame.finish();
  assert.deepEqual(said(problems), [
    "Sheet 'Themes', row 4: theme 'Staff' stands twice",
    "Sheet 'Comments', rows 5 and 8: theme 'Wating times' is not in sheet 'Themes'; did you mean Waiting times?",
    "Sheet 'Comments', row 9: theme 'Parking' is not in sheet 'Themes'",
  ]);
});

test('many themes of another frame are one problem that says so', () => {
  const {frame, problems} = frameOf('Theme\nWaiting\nKindness\n');
  ['Pain management', 'Feeling safe', 'Appointment method'].forEach((name, at) =>
    frame.find(name, "Sheet 'Comments'", at + 2),
  );
  frame.finish();
  const [message = '', ...more] = said(problems);
  assert.deepEqual(more, []);
  assert.match(
    message,
    /^Sheet 'Comments', rows 2, 3 and 4: 3 themes are not in sheet 'Themes', such as 'Pain management'/,
  );
  assert.match(
    message,
    /themes of “Patient Experience Qualitative Data Categorisation”: are two coding frames mixed\?/,
  );
  assert.match(message, /'Renamed themes'/);
});

test('two hundred themes have two hundred names', () => {
  const names = Array.from(
    {length: 200},
    (_, at) => `A theme with a name that is as long as they come, number ${at}`,
  );
  const {frame} = frameOf(`Theme\n${names.join('\n').replaceAll(',', '')}\n`);
  assert.equal(new Set(frame.rows().map(({id}) => id)).size, 200);
  for (const {id} of frame.rows()) assert.match(id, /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/);
});
