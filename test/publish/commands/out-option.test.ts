import assert from 'node:assert/strict';
import {test} from 'node:test';
import {outOption} from '../../../src/publish/commands/out-option.js';

test('the option takes a file', () => {
  assert.equal(outOption.out.type, 'string');
});
