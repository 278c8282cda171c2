import assert from 'node:assert/strict';
import {symlink} from 'node:fs/promises';
import {test} from 'node:test';
import {serveFolder} from '../../../src/publish/sheet/serve-folder.js';
import {folderWith} from '../support/ran.js';

test('files of the folder are served with their types, and nothing else is', async () => {
  const outside = await folderWith({'secret.json': '{}'});
  const at = await folderWith({'a b.json': '[1]'});
  await symlink(outside('secret.json'), at('link.json'));
  const served = await serveFolder(at(''));
  try {
    const answer = await fetch(`${served.address}a%20b.json`);
    assert.equal(answer.headers.get('content-type'), 'application/json; charset=utf-8');
    assert.deepEqual(await answer.json(), [1]);
    for (const path of ['link.json', 'none.json', '..%2f..%2fetc%2fpasswd', '%'])
      assert.equal((await fetch(served.address + path)).status, 404, path);
    assert.equal((await fetch(`${served.address}a%20b.json`, {method: 'POST'})).status, 404);
    assert.equal(served.missing[1], '/none.json');
  } finally {
    await served.close();
  }
});
