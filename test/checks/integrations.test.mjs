// What councils put into Drupal and WordPress: put together as `npm run integrations` does, and tested with Debian's PHP and PHPUnit.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = mkdtempSync(join(tmpdir(), 'vcse-charts-integrations-'));
after(() => rmSync(built, {recursive: true}));

const DEBIAN =
  'apt-get install -y --no-install-recommends php-cli php-mbstring php-xml php-twig phpunit';
const missing = [
  ...['php', 'phpunit'].filter((name) => spawnSync(name, ['--version']).status !== 0),
  ...['/usr/share/php/Twig/autoload.php'].filter((file) => !existsSync(file)),
];
const skip =
  missing.length && !process.env.CI ? `${missing.join(', ')} is not here: ${DEBIAN}` : false;

test('a module and a plugin are put together from the built library', () => {
  run('node', ['.build/integrations.mjs', built]);
});

test('PHP, PHPUnit and Twig are here', {skip}, () => {
  assert.deepEqual(missing, [], DEBIAN);
});

test('every file of PHP can be read by PHP', {skip}, () => {
  const files = filesIn(built).filter((file) => /\.(php|module)$/.test(file));
  assert.ok(files.length >= 15, files.join(' '));
  for (const file of files) run('php', ['-l', join(built, file)]);
});

for (const folder of ['shared', 'wordpress', 'drupal']) {
  test(`the tests of ${folder} pass`, {skip}, () => {
    const said = run(
      'phpunit',
      [
        '--bootstrap=test/integrations/bootstrap.php',
        '--do-not-cache-result',
        '--fail-on-warning',
        '--fail-on-risky',
        '--colors=never',
        `test/integrations/${folder}`,
      ],
      {VCSE_CHARTS_BUILT: built},
    );
    assert.match(said, /^OK \(\d+ tests?, \d+ assertions\)$/m);
  });
}

test('the files to upload hold the same as the folders beside them', {skip}, () => {
  for (const name of ['vcse-charts', 'vcse_charts', 'vcse-charts-umbraco']) {
    const [archive] = readdirSync(built).filter(
      (file) => /^(.+)-\d.*\.zip$/.exec(file)?.[1] === name,
    );
    const unpacked = join(built, 'unpacked');
    run('php', [
      '-r',
      '(new PharData($argv[1]))->extractTo($argv[2]);',
      join(built, archive),
      unpacked,
    ]);
    const files = filesIn(join(built, name));
    assert.deepEqual(filesIn(join(unpacked, name)), files);
    for (const file of files) {
      assert.ok(
        readFileSync(join(unpacked, name, file)).equals(readFileSync(join(built, name, file))),
        file,
      );
    }
    rmSync(unpacked, {recursive: true});
  }
});

/** What a command says; a test fails with that when the command does. */
function run(command, options, environment = {}) {
  const {status, stdout, stderr, error} = spawnSync(command, options, {
    cwd: root,
    encoding: 'utf8',
    env: {...process.env, ...environment},
  });
  assert.equal(status, 0, `${command}: ${error?.message ?? `${stdout}${stderr}`}`);
  return stdout;
}

function filesIn(folder) {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length))
    .sort();
}
