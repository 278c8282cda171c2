// First in `npm start` and `npm test`: installs the dependencies when the lock file says others than those that
// are here. A `pre` script would be skipped where scripts are ignored. Uses only Node's own modules, because
// nothing else may be here yet.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = new URL('../', import.meta.url);
const stamp = new URL('node_modules/.installed', root);
const lock = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .digest('hex');

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) {
  console.log('Dependencies: as the lock file says.');
} else {
  console.log('Dependencies: installing what the lock file says …');
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status) process.exit(status);
  writeFileSync(stamp, lock);
}
