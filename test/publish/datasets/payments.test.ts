import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sectorOf} from '../../../src/publish/datasets/payments.js';

test('a supplier’s sector follows the study’s decision before its category', () => {
  assert.equal(sectorOf('gp-services', '1'), 'vcse');
  assert.equal(sectorOf('gp-services', '0'), 'primary-care');
  assert.equal(sectorOf('university', '0'), 'government');
  assert.equal(sectorOf('care-home', '0'), 'private');
  assert.equal(sectorOf('executor', '0'), 'unknown');
});
