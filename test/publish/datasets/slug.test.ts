import assert from 'node:assert/strict';
import {test} from 'node:test';
import {slug} from '../../../src/publish/datasets/slug.js';

test('words become a short name for machines', () => {
  assert.equal(slug('VCSE share of NHS spending (2022)'), 'vcse-share-of-nhs-spending-2022');
  assert.equal(slug('a'.repeat(59) + ' b'), 'a'.repeat(59));
});
