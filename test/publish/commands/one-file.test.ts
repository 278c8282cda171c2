import assert from 'node:assert/strict';
import {test} from 'node:test';
import {oneFile} from '../../../src/publish/commands/one-file.js';

const given = (...files: string[]) => ({
  files,
  text: () => undefined,
  texts: () => [],
  flag: () => false,
});

test('one file is taken, none and two are not', () => {
  assert.equal(oneFile(given('a.json')), 'a.json');
  for (const files of [[], ['a', 'b']])
    assert.throws(() => oneFile(given(...files)), {
      message: `${files.length} files were given (expected one)`,
    });
});
