import assert from 'node:assert/strict';
import {test} from 'node:test';
import {roundedSpan} from '../../../src/publish/suppress/rounded-span.js';
import {ruleSets} from '../../../src/publish/suppress/rule-sets.js';

test('a number rounded to 5 was within 2 of it', () => {
  assert.deepEqual(roundedSpan(100, ruleSets.hospital), {low: 98, high: 102});
});

test('a rounded number was not one that the rules hide', () => {
  assert.deepEqual(roundedSpan(10, ruleSets.hospital), {low: 8, high: 12});
  assert.deepEqual(roundedSpan(10, ruleSets['ten-five']), {low: 10, high: 12});
  assert.deepEqual(roundedSpan(0, ruleSets.hospital), {low: 0, high: 0});
});
