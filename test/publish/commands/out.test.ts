import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {out} from '../../../src/publish/commands/out.js';
import {folderWith} from '../support/ran.js';

test('text goes to a file, whose folder is made, or to standard output', async () => {
  const at = await folderWith({});
  let said = '';
  const streams = {out: (text: string) => (said += text), err: () => undefined};
  await out(at('a/b.txt'), 'x', streams);
  assert.equal(await readFile(at('a/b.txt'), 'utf8'), 'x');
  assert.equal(said, '');
  await out(undefined, 'y', streams);
  assert.equal(said, 'y');
});
