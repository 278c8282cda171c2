// Sites of other programs with a chart, made as a reader of examples/research would make them, and drawn by Chromium.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serve} from '../../.build/serve.mjs';
import {startChromium} from './support/browser.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SPEND = 'ccg-spend-2018-19.json';

/** A command of npm in a folder, with all that it says; it tells nobody that it ran. */
function npm(cwd, ...options) {
  return new Promise((resolve) => {
    const child = spawn('npm', options, {
      cwd,
      env: {...process.env, ASTRO_TELEMETRY_DISABLED: '1', OBSERVABLE_TELEMETRY_DISABLE: 'true'},
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
    child.on('error', ({message}) => resolve({code: 1, said: message}));
    child.on('close', (code) => resolve({code, said}));
  });
}

/** A copy of an example with its packages, this one among them; `undefined` where the registry is out of reach. */
async function siteOf(name) {
  const folder = mkdtempSync(join(tmpdir(), `vcse-charts-${name}-`));
  after(() => rmSync(folder, {recursive: true, force: true}));
  cpSync(`${root}examples/research/${name}`, folder, {recursive: true});
  const {code, said} = await npm(folder, 'ci', '--prefer-offline', '--loglevel=error');
  if (code) {
    if (process.env.CI) throw new Error(said);
    return undefined;
  }
  const own = join(folder, 'node_modules/vcse-charts');
  mkdirSync(own);
  for (const path of ['package.json', 'dist'])
    cpSync(root + path, join(own, path), {recursive: true});
  symlinkSync('../vcse-charts/dist/cli.js', join(folder, 'node_modules/.bin/vcse-charts'));
  return folder;
}

async function build(folder) {
  const {code, said} = await npm(folder, 'run', 'build');
  assert.equal(code, 0, said);
}

/** Serves a site and opens its page. */
async function opened(t, folder, options = {}) {
  const server = await serve({folder: join(folder, 'dist/')});
  t.after(() => server.close());
  const browser = await startChromium();
  t.after(() => browser.close());
  const page = await (await browser.newContext(options)).newPage();
  const faults = [];
  page.on('pageerror', ({message}) => faults.push(message));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address)) faults.push(`asked ${request.url()}`);
  });
  await page.goto(`${server.address}index.html`);
  return {page, faults};
}

const chart = 'vcse-distribution';
const missing = 'its packages are not here and the registry is out of reach';

test('Observable Framework builds its page, which draws and asks nobody else', async (t) => {
  const folder = await siteOf('framework');
  if (!folder) return t.skip(missing);
  for (const part of ['define', 'chunks'])
    cpSync(`${root}dist/${part}`, join(folder, 'src/vcse-charts', part), {recursive: true});
  cpSync(`${root}datasets/${SPEND}`, join(folder, 'src', SPEND));
  await build(folder);
  const {page, faults} = await opened(t, folder);
  await page.locator(`${chart} .actions button`).first().waitFor();
  assert.match(await page.locator(`${chart} .heading`).innerText(), /^Half of commissioners/);
  await page.locator(chart).getByLabel('Measure').selectOption('share');
  await page.locator(`${chart} .heading`, {hasText: '%'}).waitFor();
  assert.deepEqual(faults, []);
});

test('Astro’s page has the figure without scripts, and the same with them', async (t) => {
  const folder = await siteOf('astro');
  if (!folder) return t.skip(missing);
  cpSync(`${root}datasets/${SPEND}`, join(folder, 'public/data', SPEND));
  await build(folder);
  const still = await opened(t, folder, {javaScriptEnabled: false});
  const heading = await still.page.locator(`${chart} .heading`).first().innerText();
  assert.match(heading, /^Half of commissioners/);
  assert.ok(await still.page.locator(`${chart} svg:visible`).first().isVisible());
  const {page, faults} = await opened(t, folder);
  await page.locator(`${chart} .actions button`).first().waitFor();
  assert.equal(await page.locator(`${chart} .heading`).innerText(), heading);
  assert.deepEqual(faults, []);
});
