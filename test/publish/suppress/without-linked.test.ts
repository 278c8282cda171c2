import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {AnyDocument} from '../../../src/publish/documents/any-document.js';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {withoutLinked} from '../../../src/publish/suppress/without-linked.js';
import {paymentsDocument} from '../support/payments-document.js';

const survey: AnyDocument = {
  $schema: 'schemas/survey.v1.json',
  name: 's',
  title: 'S',
  resources: [
    {
      name: 'groups',
      data: [
        {id: 'g', name: 'G', respondents: 20},
        {id: 'h', name: 'H', respondents: 30},
      ],
    },
    {
      name: 'means',
      data: [
        {statement: 's', group: 'g', mean: 2.5, respondents: 20},
        {statement: 't', group: 'g', mean: 3, respondents: 20},
      ],
    },
  ],
};

test('respondents and means that tell hidden answers are taken out, and said', () => {
  const hidden = [{statement: 's', group: 'g', option: 1, count: null, countStatus: 'c'}];
  const {document, notes} = withoutLinked(survey, 'answers', hidden);
  assert.deepEqual(rowsOf(document, 'groups'), [
    {id: 'g', name: 'G'},
    {id: 'h', name: 'H', respondents: 30},
  ]);
  assert.deepEqual(rowsOf(document, 'means'), [
    {statement: 's', group: 'g', mean: null, meanStatus: 'c'},
    {statement: 't', group: 'g', mean: 3, respondents: 20},
  ]);
  assert.equal(notes.length, 2);
});

test('where nothing is hidden nothing is taken out', () => {
  assert.equal(withoutLinked(survey, 'answers', []).document, survey);
});

test('payments beside hidden totals are refused with the cure', () => {
  assert.throws(
    () => withoutLinked(paymentsDocument(), 'totals', [{commissioner: 'A', suppliers: null}]),
    /^RangeError: the table payments tells what is hidden in totals .*summarise/,
  );
});
