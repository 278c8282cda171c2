import assert from 'node:assert/strict';
import {test} from 'node:test';
import {aboutSheet} from '../../../src/publish/insight/about-sheet.js';
import {insightHead} from '../../../src/publish/insight/insight-head.js';
import {ProblemList} from '../../../src/publish/insight/problem-list.js';
import {filledSheet, said} from '../support/insight-sheets.js';

const head = (csv: string, facts?: object) => {
  const problems = new ProblemList();
  const about = aboutSheet(filledSheet('About', csv), problems);
  const found = insightHead(about, {called: "Sheet 'About'", facts, problems});
  return {...found, messages: said(problems)};
};

test('what the sheet says stands in the document, and nothing else', () => {
  const {fields, insight, messages} = head(
    'What,Yours\nTitle,What we heard\nPublisher,HW\nLicence,OGL\nCoding frame,Ours\nMade on,24/11/2026\n',
  );
  assert.deepEqual(messages, []);
  assert.deepEqual(fields, {
    $schema: 'schemas/insight.v1.json',
    name: 'what-we-heard',
    title: 'What we heard',
    language: 'en',
    created: '2026-11-24',
    licenses: [{title: 'OGL'}],
    sources: [{title: 'HW'}],
    contributors: [{title: 'HW', role: 'publisher'}],
  });
  assert.deepEqual(insight, {codingFrame: {name: 'Ours'}});
});

test('what is needed and empty is named, all at once', () => {
  assert.deepEqual(head('What,Yours\nMade on,soon\n').messages, [
    "Sheet 'About': 'Title' is empty",
    "Sheet 'About': 'Publisher' is empty",
    "Sheet 'About': 'Licence' is empty",
    "Sheet 'About': 'Coding frame' is empty",
    "Sheet 'About': 'Made on' is 'soon' (expected a day, such as 24/11/2026)",
  ]);
  assert.deepEqual(head('What,Yours\nVersion,1\n', {title: 'T'}).messages, []);
});
