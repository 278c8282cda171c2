import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const cli = fileURLToPath(new URL('../../src/publish/cli.ts', import.meta.url));

test('the command line gives its words and its exit code to the shell', () => {
  const help = spawnSync(process.execPath, ['--import', 'tsx', cli, '--help'], {encoding: 'utf8'});
  assert.equal(help.status, 0, help.stderr);
  assert.match(help.stdout, /^vcse-charts: from the files/);
  const wrong = spawnSync(process.execPath, ['--import', 'tsx', cli, 'chek'], {encoding: 'utf8'});
  assert.equal(wrong.status, 2);
  assert.match(wrong.stderr, /^unknown command: chek/);
});
