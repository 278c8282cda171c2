// A page that is one file, opened from the disk without a network: it is drawn, asks for nothing and says nothing.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
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
