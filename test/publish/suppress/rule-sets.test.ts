import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ruleSets} from '../../../src/publish/suppress/rule-sets.js';

const hidden = (name: keyof typeof ruleSets, numbers: readonly number[]) =>
  numbers.filter((value) => ruleSets[name].hides(value));

test('the hospital rules hide 1 to 7, show zero and round the rest to 5', () => {
  assert.deepEqual(hidden('hospital', [0, 1, 4, 7, 8, 100]), [1, 4, 7]);
  assert.equal(ruleSets.hospital.roundTo, 5);
  assert.equal(ruleSets.hospital.secondary, false);
});

test('the older hospital rules hide 1 to 5 and what gives them away, and round nothing', () => {
  assert.deepEqual(hidden('hospital-5', [0, 1, 5, 6]), [1, 5]);
  assert.equal('roundTo' in ruleSets['hospital-5'], false);
  assert.equal(ruleSets['hospital-5'].secondary, true);
});

test('the rules for feedback hide 1 to 4 and what gives them away', () => {
  assert.deepEqual(hidden('under-five', [0, 1, 4, 5]), [1, 4]);
  assert.equal(ruleSets['under-five'].secondary, true);
});

test('the ten-five rules hide what is under 10 and round the rest to 5', () => {
  assert.deepEqual(hidden('ten-five', [0, 1, 9, 10]), [0, 1, 9]);
  assert.equal(ruleSets['ten-five'].roundTo, 5);
});

test('the research rules hide what is under 10, zero among it', () => {
  assert.deepEqual(hidden('research', [0, 1, 9, 10]), [0, 1, 9]);
  assert.equal(ruleSets.research.secondary, true);
});

test('a fraction next to a hidden number is hidden', () => {
  assert.deepEqual(hidden('hospital', [0.5, 7.5, 8]), [0.5, 7.5]);
});

test('every rule set is named as it is found, and says who made it', () => {
  for (const [name, rules] of Object.entries(ruleSets)) {
    assert.equal(rules.name, name);
    assert.ok(rules.source.length > 20 && rules.description.endsWith('.'));
  }
});
