import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pounds} from '../../../src/publish/check/pounds.js';

test('pounds have commas and pence', () => {
  assert.equal(pounds(1234.5), '£1,234.50');
  assert.equal(pounds(-5), '-£5.00');
});
