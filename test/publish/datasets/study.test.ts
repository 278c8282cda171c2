import assert from 'node:assert/strict';
import {test} from 'node:test';
import {categories, study, studyFacts} from '../../../src/publish/datasets/study.js';

test('every dataset names its licences and sources with secure addresses', () => {
  for (const {path} of [...study.sources, ...study.licenses]) assert.match(path ?? '', /^https:/);
  assert.equal(studyFacts.currency, 'GBP');
  assert.equal(new Set(categories.map(({id}) => id)).size, categories.length);
});
