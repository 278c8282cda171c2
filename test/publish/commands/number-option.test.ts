import assert from 'node:assert/strict';
import {test} from 'node:test';
import {numberOption} from '../../../src/publish/commands/number-option.js';

const given = (text?: string) => ({
  files: [],
  text: () => text,
  texts: () => [],
  flag: () => false,
});

test('a number is read, or what stands when none is given', () => {
  assert.equal(
    numberOption(given('2.5'), 'detail', 1, () => true),
    2.5,
  );
  assert.equal(
    numberOption(given(), 'detail', 1, () => true),
    1,
  );
});
test('what is no number, or does not fit, is told', () => {
  assert.throws(
    () => numberOption(given('0x1F'), 'seed', 1, (value) => value > 0),
    /unknown --seed 0x1F/,
  );
  assert.throws(() => numberOption(given('3'), 'seed', 1, () => false), RangeError);
});
