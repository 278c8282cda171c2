import assert from 'node:assert/strict';
import {test} from 'node:test';
import {circleOf} from '../../../src/publish/datasets/circle-of.js';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {smallSpend} from '../../support/small-spend-document.js';

test('a circle holds what one commissioner paid, and what others paid the same suppliers', () => {
  const names = {name: 'circle', title: 'Circle', description: 'Of Westshire.'};
  const document = circleOf(smallSpend(), 'B', names);
  assert.equal(document.name, 'circle');
  assert.deepEqual(
    rowsOf<{id: string}>(document, 'suppliers').map(({id}) => id),
    ['S1', 'S3'],
  );
  assert.deepEqual(
    rowsOf<{id: string}>(document, 'commissioners').map(({id}) => id),
    ['A', 'B'],
  );
  assert.equal(rowsOf(document, 'totals').length, 3);
});
