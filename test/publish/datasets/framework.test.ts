import assert from 'node:assert/strict';
import {test} from 'node:test';
import {framework, frameworkNotes, perspectives} from '../../../src/publish/datasets/framework.js';

test('the scorecards of the framework say where they are from and that the sorting is ours', () => {
  assert.match(framework.sources[0]?.title ?? '', /PR1075/);
  assert.match(frameworkNotes[0]?.text ?? '', /The sorting into four perspectives is ours/);
  assert.deepEqual(
    perspectives.map(({order}) => order),
    [1, 2, 3, 4],
  );
});
