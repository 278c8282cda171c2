import assert from 'node:assert/strict';
import {test} from 'node:test';
import {slug} from '../../../src/publish/import/slug.js';

test('a name becomes small letters and hyphens', () => {
  assert.equal(slug('St. Mary’s Hospice (Café)'), 'st-marys-hospice-cafe');
});

test('it is at most 80 characters, and never empty', () => {
  assert.equal(slug(`${'x'.repeat(79)} y`), 'x'.repeat(79));
  assert.equal(slug('…'), 'unnamed');
});
