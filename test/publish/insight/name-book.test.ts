import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nameBook} from '../../../src/publish/insight/name-book.js';
import {ProblemList} from '../../../src/publish/insight/problem-list.js';
import {filledSheet, said} from '../support/insight-sheets.js';

test('names of a sheet are found by name, code and other names', () => {
  const problems = new ProblemList();
  const sheet = filledSheet(
    'Places',
    'Place,Code,Also called\nHackney,E09000012,LB Hackney; Hackney Council\n',
  );
  const book = nameBook(sheet, {what: 'place', problems});
  for (const name of ['hackney', 'E09000012', 'LB  Hackney', 'Hackney Council'])
    assert.equal(book.find(name, 'x', 1), 'E09000012', name);
  assert.deepEqual(book.all(), [{id: 'E09000012', name: 'Hackney'}]);
  assert.equal(book.find('Hackny', "Sheet 'Comments'", 41), undefined);
  assert.deepEqual(said(problems), [
    "Sheet 'Comments', row 41: place 'Hackny' is not in sheet 'Places'; did you mean Hackney?",
  ]);
});

test('without a sheet, names are taken as they come, and those nearly alike are pointed at', () => {
  const book = nameBook(undefined, {what: 'service', problems: new ProblemList()});
  assert.equal(book.find('GP Surgery', 'x', 2), 'gp-surgery');
  assert.equal(book.find('gp surgery', 'x', 3), 'gp-surgery');
  assert.equal(book.find('GP surgry', 'x', 4), 'gp-surgry');
  assert.equal(book.find('Not stated', 'x', 5), 'not-stated-2');
  assert.deepEqual(book.notes(), [
    "service 'GP surgry' (row 4) and 'GP Surgery' (row 2) are nearly alike and counted apart: are they one?",
  ]);
});

test('known areas give their codes to names, and their names to codes', () => {
  const area = {id: 'E09000012', name: 'Hackney'};
  const lookUp = (text: string) => (/^(hackney|e09000012)$/i.test(text) ? area : undefined);
  const book = nameBook(undefined, {what: 'place', problems: new ProblemList(), lookUp});
  assert.equal(book.find('E09000012', 'x', 2), 'E09000012');
  assert.equal(book.find('HACKNEY', 'x', 3), 'E09000012');
  assert.deepEqual(book.all(), [area]);
});

test('a name that stands twice is a problem', () => {
  const problems = new ProblemList();
  nameBook(filledSheet('Services', 'Service,Run by\nA,X\na,Y\n'), {what: 'service', problems});
  assert.deepEqual(said(problems), ["Sheet 'Services', row 3: service 'a' stands twice"]);
});
