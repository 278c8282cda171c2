import assert from 'node:assert/strict';
import {test} from 'node:test';
import {knownVcsesIn} from '../../../src/publish/classify/known-vcses-in.js';
import {rowsOfCsv} from '../../../src/publish/read/rows-of-csv.js';

const read = (text: string) => knownVcsesIn(rowsOfCsv(text), 'vcses.csv');

test('a list of our own', () => {
  assert.deepEqual(
    read(
      'id,name,alsoKnownAs,legalForm\nGB-CHC-1012345,Hope,GB-COH-06123456; Hope House,Charity\n,,,\n',
    ),
    [
      {
        id: 'GB-CHC-1012345',
        name: 'Hope',
        alsoKnownAs: ['GB-COH-06123456', 'Hope House'],
        legalForm: 'charity',
      },
    ],
  );
});

test('extracts of the registers are lists as they stand', () => {
  assert.deepEqual(read('registered_charity_number,charity_name\n1012345,HOPE\n'), [
    {id: 'GB-CHC-1012345', name: 'HOPE', alsoKnownAs: []},
  ]);
  assert.deepEqual(
    read(
      'CompanyName,CompanyNumber,CompanyCategory\nHOPE CIC,6123456,Community Interest Company\n',
    ),
    [
      {
        id: 'GB-COH-06123456',
        name: 'HOPE CIC',
        alsoKnownAs: [],
        legalForm: 'community-interest-company',
      },
    ],
  );
});

test('a header that is none, and a row that lacks something, are said with the place', () => {
  assert.throws(() => read('a,b\n1,2\n'), /^LoadError: vcses\.csv row 1: no header of a list/);
  assert.throws(() => read(''), /^LoadError/);
  assert.throws(
    () => read('id,name\nGB-CHC-1,Hope\nGB-CHC-2,\n'),
    /^LoadError: vcses\.csv row 3: missing name \(expected both\)/,
  );
  assert.throws(() => read('charity number,name\nn/a,Hope\n'), /row 2: missing id/);
});
