// `npm test`: every check in turn, each with its time, and one closing line with the counts of all tests.
import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = (name) => `node_modules/.bin/${name}`;

/** Stages, one after the other: what stands in lanes of one stage runs side by side, each lane in its order. */
const stages = [
  [[['types and validators from the schemas', 'node', ['.build/generate.mjs']]]],
  [
    [
      ['build', 'node', ['.build/build.mjs']],
      ['unused files and dependencies', bin('knip'), []],
      // After the build: its pages read the manifest that is written there.
      [
        'stories',
        bin('storybook'),
        ['build', '--quiet', '--loglevel', 'warn', '--disable-telemetry', '-o', 'storybook-static'],
      ],
    ],
    [
      ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
      ['types', bin('tsc'), ['--noEmit', '-p', 'tsconfig.json']],
      ['lint', bin('eslint'), ['.']],
    ],
  ],
  [[['units and elements in Chromium, Firefox and WebKit', bin('wtr'), []]]],
  [
    [
      [
        'publishing',
        'node',
        ['--import', 'tsx', '--test-concurrency=2', ...nodeTests('test/publish', '.test.ts')],
      ],
    ],
  ],
  [
    [
      [
        'layout, package, sizes, policy, accessibility',
        'node',
        // Each file has servers, browsers and folders of its own.
        ['--test-concurrency=2', ...nodeTests('test/checks', '.test.mjs')],
      ],
    ],
  ],
];

let passed = 0;
let failed = 0;
const broken = [];
/** Names of the tests that failed, for the last lines: what comes before them is long. */
const unmet = [];

for (const lanes of stages) {
  await Promise.all(
    lanes.map(async (steps) => {
      for (const step of steps) await take(step, lanes.length > 1);
    }),
  );
}

// A step that fails without a test of its own counts as one.
failed = Math.max(failed, broken.length);
if (broken.length) console.log(['', `Failed: ${broken.join('; ')}`, ...unmet].join('\n'));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

/** Runs a step, counts its tests and says how it went; what one of several at a time says comes when it has ended. */
async function take([name, command, options], atOnce) {
  const started = Date.now();
  if (!atOnce) console.log(`\n— ${name}`);
  const {code, counts, output} = await withSecondStart(command, options, atOnce);
  if (atOnce) console.log(`\n— ${name}\n${output.trimEnd()}`);
  passed += counts.passed;
  failed += counts.failed;
  if (code) {
    broken.push(name);
    unmet.push(...failuresIn(output));
  }
  const tests =
    counts.passed + counts.failed ? `, ${counts.passed} passed, ${counts.failed} failed` : '';
  console.log(
    `${code ? 'FAILED' : 'ok'} (${((Date.now() - started) / 1000).toFixed(1)} s${tests})`,
  );
}

/** Node's runner over every test of a folder; its own search in Node 20 passes over TypeScript. */
function nodeTests(folder, ending) {
  const files = readdirSync(new URL(`../${folder}`, import.meta.url), {recursive: true})
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`)
    .sort();
  if (!files.length) throw new Error(`no tests in ${folder}`);
  return ['--test', '--test-reporter=spec', ...files];
}

/**
 * Runs a command; where a browser gave no answer about pages of tests and nothing else failed, runs those once
 * more, and says so: a browser that stands still tells nothing about our code.
 */
async function withSecondStart(command, options, quiet) {
  const {code, output} = await run(command, options, {quiet});
  const counts = countsIn(output);
  const late = [...output.matchAll(/^no answer: (\S+) (\S+)$/gm)];
  if (!code || !late.length || counts.failed > late.length) return {code, counts, output};
  console.log(
    `Once more, because the browser gave no answer: ${late.map(([, ...page]) => page.join(' ')).join(', ')}`,
  );
  const engines = {Chromium: 'chromium', Firefox: 'firefox', WebKit: 'webkit'};
  const again = await run(command, options, {
    environment: {
      ENGINES: [...new Set(late.map(([, browser]) => engines[browser]))].join(','),
      TESTS: [...new Set(late.map(([, , file]) => file))].join(','),
    },
  });
  const more = countsIn(again.output);
  return {
    code: again.code,
    output: output + again.output,
    counts: {
      passed: counts.passed + more.passed,
      failed: counts.failed - late.length + more.failed,
    },
  };
}

/** Runs a command and keeps what it says; shows it at once, unless `quiet`. */
function run(command, options, {environment = {}, quiet = false}) {
  return new Promise((resolve) => {
    const child = spawn(command, options, {
      cwd: root,
      env: {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', FORCE_COLOR: '0', ...environment},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (bytes) => {
        output += bytes;
        if (!quiet) process.stdout.write(bytes);
      });
    }
    child.on('error', (error) => {
      console.log(error.message);
      resolve({code: 1, output});
    });
    child.on('close', (code) => resolve({code: code ?? 1, output}));
  });
}

/** Counts of a runner's own closing lines: a line a browser, or Node's. */
function countsIn(output) {
  const lines = [...output.matchAll(/^\S+: (\d+) passed, (\d+) failed, \d+ skipped$/gm)].map(
    ([, passed, failed]) => [passed, failed],
  );
  const node = /^ℹ pass (\d+)[\s\S]*?^ℹ fail (\d+)/m.exec(output);
  if (node) lines.push([node[1], node[2]]);
  const sum = (place) => lines.reduce((total, line) => total + Number(line[place]), 0);
  return {passed: sum(0), failed: sum(1)};
}

/** Tests that failed, once each: a line of ours, or a mark of Node's runner. */
function failuresIn(output) {
  return [
    ...new Set(
      [...output.matchAll(/^(?:failed: .+| *✖ (?!failing tests).+)$/gm)].map(([line]) => line),
    ),
  ];
}
