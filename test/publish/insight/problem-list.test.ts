import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ProblemList} from '../../../src/publish/insight/problem-list.js';
import {said} from '../support/insight-sheets.js';

test('what is wrong in several rows is said once, with the first of them', () => {
  const problems = new ProblemList();
  for (const row of [4, 4, 9]) problems.add("Sheet 'A'", row, 'is wrong');
  problems.add("Sheet 'A'", undefined, 'has no header');
  for (let row = 1; row <= 1_010; row += 1) problems.add("Sheet 'B'", row, 'is wrong');
  assert.deepEqual(said(problems), [
    "Sheet 'A', rows 4 and 9: is wrong",
    "Sheet 'A': has no header",
    "Sheet 'B', rows 1, 2, 3, 4, 5 and 1,005 more: is wrong",
  ]);
});
