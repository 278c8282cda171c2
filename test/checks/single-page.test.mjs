// A page that is one file, opened from the disk without a network: it is drawn, asks for nothing and says nothing.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {startChromium} from './support/browser.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vcse-charts-page-'));

/** Writes a page with the built tool. */
function written(document, type, ...settings) {
  const file = join(folder, `${type}.html`);
  const args = [
    `datasets/${document}.json`,
    '--type',
    type,
    ...settings,
    '--inline',
    '--out',
    file,
  ];
  execFileSync(process.execPath, ['dist/cli.js', 'page', ...args], {cwd: root});
  return file;
}

const figure = join(folder, 'figure.svg');

test('a page of one file is drawn from the disk, without a request and without a word on the console', async (t) => {
  const browser = await startChromium();
  t.after(() => browser.close());
  const context = await browser.newContext({offline: true, acceptDownloads: true});
  for (const [file, words] of [
    [written('vcse-suppliers-2018-19', 'distribution', '--of', 'suppliers', '--form', 'tail'), /£/],
    [written('ccg-spend-2018-19', 'map'), /£432\.72, highest/],
  ]) {
    const page = await context.newPage();
    const said = [];
    const asked = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    const chart = page.locator('vcse-distribution, vcse-map');
    await chart.locator('.actions button').first().waitFor();
    assert.equal(await chart.evaluate(({state}) => state), 'ready');
    assert.match(await chart.locator('.drawing').innerText(), words);
    if (file.endsWith('distribution.html')) {
      await chart.locator('.actions button', {hasText: 'Download'}).click();
      const saving = page.waitForEvent('download');
      await chart.locator('#files button', {hasText: 'Picture (SVG)'}).click();
      await (await saving).saveAs(figure);
    }
    assert.deepEqual(said, []);
    assert.deepEqual(
      asked.filter((address) => !/^(data|blob):/.test(address)),
      [pathToFileURL(file).href],
    );
    await page.close();
  }
});

test('the figure that was saved from it is verified against the document', () => {
  const document = 'datasets/vcse-suppliers-2018-19.json';
  const settings = ['--type', 'distribution', '--of', 'suppliers', '--form', 'tail'];
  const said = execFileSync(
    process.execPath,
    ['dist/cli.js', 'verify', figure, document, ...settings],
    {cwd: root, encoding: 'utf8'},
  );
  assert.match(said, /^Document: the same[^]*Settings: the same/);
});

test('a script in the head waits for the document inside its chart, whatever `src` says', async (t) => {
  const [script, spend] = [
    'dist/inline/vcse-distribution.js',
    'datasets/ccg-spend-2018-19.json',
  ].map((path) => readFileSync(join(root, path), 'utf8').replace(/<(?=\/script)/g, '\\x3c'));
  const file = join(folder, 'head.html');
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A chart</title><script>${script}</script>
<vcse-distribution loading="eager" measure="per-head" src="none.json"><script type="application/json">${spend}</script></vcse-distribution></html>`,
  );
  const browser = await startChromium();
  t.after(() => browser.close());
  const page = await browser.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  await page.locator('vcse-distribution .actions button').first().waitFor();
  assert.deepEqual(asked, [pathToFileURL(file).href]);
});
