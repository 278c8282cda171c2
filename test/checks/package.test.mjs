// What a stranger gets: the packed package, installed in an empty project and imported.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = (command, options, cwd = root) =>
  execFileSync(command, options, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
const folder = mkdtempSync(join(tmpdir(), 'vcse-charts-'));
const [packed] = JSON.parse(
  run('npm', ['pack', '--json', '--silent', '--pack-destination', folder]),
);
const tarball = join(folder, packed.filename);

test('the package holds what it promises and nothing else', () => {
  const paths = packed.files.map(({path}) => path);
  for (const path of [
    'dist/index.js',
    'dist/vcse-charts.js',
    'dist/define/vcse-distribution.js',
    'dist/schemas/spend.v1.json',
    'dist/cli.js',
    'dist/third-party-licences.txt',
    'dist/publish.js',
    'dist/analysis.js',
    'dist/types/analysis/index.d.ts',
    'dist/vcse-charts-before.css',
    'dist/embed.html',
    'dist/embed.css',
    'dist/embed.js',
    'dist/embed-host.js',
    'dist/themes/dark.css',
    'dist/themes/govuk.css',
    'dist/themes/nhsuk.css',
    'dist/types/index.d.ts',
    'datasets/ccg-spend-2018-19.json',
    'datasets/ccg-payments-2018-19.arrow',
    'datasets/ccg-quarterly-2018-19.csv',
    'dist/frameworks/elements.d.ts',
    'dist/frameworks/react.d.ts',
    'dist/frameworks/react-18.d.ts',
    'dist/frameworks/vue.d.ts',
    'dist/frameworks/svelte.d.ts',
    'dist/frameworks/html-data.json',
    'dist/frameworks/web-types.json',
    'dist/server/vcse-charts.js',
    'dist/server/define/vcse-map.js',
    'custom-elements.json',
    'README.md',
    'LICENSE',
  ]) {
    assert.ok(paths.includes(path), path);
  }
  const strange = paths.filter(
    (path) =>
      !/^(dist|datasets)\/|^(README\.md|CHANGELOG\.md|LICENSE|package\.json|custom-elements\.json)$/.test(
        path,
      ),
  );
  assert.deepEqual(strange, []);
});

test('publint and attw find nothing', () => {
  run('node_modules/.bin/publint', ['run', '--strict', tarball]);
  run('node_modules/.bin/attw', [
    tarball,
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    './schemas/*.json',
    './themes/*.css',
    './datasets/*.json',
    './datasets/*.csv',
    './datasets/*.arrow',
    './custom-elements.json',
    './vcse-charts-before.css',
    './embed.html',
    './embed.css',
    './embed.js',
    './embed-host.js',
    './vcse-charts.js',
    './define/*.js',
  ]);
});

test('it can be imported in Node without a page, and registers nothing', () => {
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  run('npm', ['install', '--no-audit', '--no-fund', '--silent', tarball], folder);
  const said = run(
    'node',
    [
      '-e',
      "import('vcse-charts').then(({readSpend, herfindahl, distributionView}) => console.log(typeof readSpend, typeof distributionView))",
    ],
    folder,
  );
  assert.equal(said.trim(), 'function function');
});

test('what registers the elements does nothing in Node, so that servers can import it', () => {
  const said = run(
    'node',
    [
      '-e',
      "Promise.all(['define/vcse-map.js', 'vcse-charts.js'].map((name) => import(`vcse-charts/${name}`))).then(([{VcseMap}, all]) => console.log(typeof VcseMap, Object.keys(all).length, typeof globalThis.customElements))",
    ],
    folder,
  );
  assert.equal(said.trim(), 'function 0 undefined');
});

test('the measures can be imported alone, in Node, and bring no element', () => {
  const said = run(
    'node',
    [
      '-e',
      "import('vcse-charts/analysis').then(({gini, herfindahl}) => console.log(gini(Float64Array.of(60, 10, 10, 20)).toFixed(2), herfindahl([1, 1]), typeof globalThis.customElements))",
    ],
    folder,
  );
  assert.equal(said.trim(), '0.40 0.5 undefined');
  const text = readFileSync(join(root, 'dist/analysis.js'), 'utf8');
  assert.doesNotMatch(text, /\bimport\b|customElements|HTMLElement|\bdocument\./);
  const {sources} = JSON.parse(readFileSync(join(root, 'dist/analysis.js.map'), 'utf8'));
  const strange = sources.filter(
    (source) => !/src\/analysis\/|node_modules\/(d3-[\w-]+|internmap)\//.test(source),
  );
  assert.deepEqual(strange, []);
});

test('no page bundle reaches the publisher’s tools, and none builds code from text', () => {
  // `server/` has no sources. `inline/` has the same in one file each, and no maps; single-page.test.mjs opens them under their policy.
  const files = readdirSync(join(root, 'dist'), {recursive: true}).filter(
    (file) => file.endsWith('.js') && !/^(cli\.js|publish\.js|tool\/|inline\/|server\/)/.test(file),
  );
  assert.ok(files.length > 5);
  for (const file of files) {
    const text = readFileSync(join(root, 'dist', file), 'utf8');
    assert.doesNotMatch(text, /["'][^"']*(cli|publish|tool\/[\w-]+)\.js["']/, file);
    assert.doesNotMatch(
      text,
      /arquero|new Function|(?<![.\w$])eval\((?!\w+,\w+\)\{)|innerHTML\s*=(?!=)[^=]*["'`]</,
      file,
    );
    const map = JSON.parse(readFileSync(join(root, 'dist', `${file}.map`), 'utf8'));
    assert.deepEqual(
      map.sources.filter((source) => source.includes('src/publish')),
      [],
      file,
    );
  }
});

test('the tool and its functions run from the package alone', () => {
  assert.match(run('npx', ['vcse-charts', '--help'], folder), /^vcse-charts: from the files/);
  const document = 'node_modules/vcse-charts/datasets/ccg-spend-2018-19.json';
  assert.match(run('npx', ['vcse-charts', 'check', document], folder), /Every chart can draw it/);
  run('npx', ['vcse-charts', 'spec', document, '--type', 'map', '--out', 'map.vl.json'], folder);
  const spec = JSON.parse(readFileSync(join(folder, 'map.vl.json'), 'utf8'));
  assert.equal(spec.$schema, 'https://vega.github.io/schema/vega-lite/v6.json');
  assert.match(run('npx', ['vcse-charts', 'template', 'insight', '--out', 'new'], folder), /^$/);
  const said = run(
    'node',
    ['-e', "import('vcse-charts/publish').then((tool) => console.log(typeof tool.summarise))"],
    folder,
  );
  assert.equal(said.trim(), 'function');
});

test('the lock file names no download addresses', () => {
  assert.doesNotMatch(readFileSync(join(root, 'package-lock.json'), 'utf8'), /"resolved": "http/);
});
