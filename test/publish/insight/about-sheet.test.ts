import assert from 'node:assert/strict';
import {test} from 'node:test';
import {aboutSheet} from '../../../src/publish/insight/about-sheet.js';
import {ProblemList} from '../../../src/publish/insight/problem-list.js';
import {filledSheet, said} from '../support/insight-sheets.js';

test('items are found by name, notes in several rows, unknown ones are problems', () => {
  const problems = new ProblemList();
  const {text, texts} = aboutSheet(
    filledSheet('About', 'What,Yours\ntitle,T\nNote,One\nNote,Two\nVersion,\nPublsher,Me\n'),
    problems,
  );
  assert.equal(text('Title'), 'T');
  assert.equal(text('Version'), undefined);
  assert.deepEqual(texts('Note'), ['One', 'Two']);
  assert.match(
    said(problems)[0] ?? '',
    /^Sheet 'About', row 6: item 'Publsher' .*did you mean Publisher\?$/,
  );
});
