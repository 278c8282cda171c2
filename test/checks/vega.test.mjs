// An author's own figure: who loads Vega, what a strict page says of it, what is left of it, and what stands when Vega does not come.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {strictPolicy} from '../../.build/serve.mjs';
import {addAndRemove, fewCommissioners} from './support/add-and-remove.mjs';
import {site} from './support/site.mjs';

const dist = new URL('../../dist/', import.meta.url);
const {browser, server} = await site({policy: strictPolicy});

const spec = {
  data: {name: 'totals'},
  mark: 'bar',
  encoding: {x: {field: 'commissioner'}, y: {field: 'amount', type: 'quantitative'}},
};

/** Files that a file imports at once, and those that it may import later. */
function reached(file, seen = new Set()) {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  const text = readFileSync(file, 'utf8');
  for (const [, path] of text.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+\.js)["']/g))
    reached(new URL(path, file), seen);
  return seen;
}

const holdsVega = (href) => {
  const {sources} = JSON.parse(readFileSync(new URL(`${href}.map`), 'utf8'));
  return sources.some((source) => /node_modules\/vega/.test(source));
};

for (const file of readdirSync(new URL('define/', dist)).filter((name) => name.endsWith('.js'))) {
  const own = file === 'vcse-vega.js';
  test(`${file} ${own ? 'asks for Vega later, in one file' : 'never loads Vega'}`, () => {
    const entry = new URL(`define/${file}`, dist);
    const holders = [...reached(entry)].filter(holdsVega);
    assert.equal(holders.length, own ? 1 : 0, holders.join(' '));
    assert.ok(!holdsVega(entry.href));
  });
}

test('index.js asks for Vega later, in one file; the measures and embedded charts never do', () => {
  for (const [file, count] of [
    ['index.js', 1],
    ['analysis.js', 0],
    ['embed-host.js', 0],
  ]) {
    const holders = [...reached(new URL(file, dist))].filter(holdsVega);
    assert.equal(holders.length, count, `${file}: ${holders.join(' ')}`);
    assert.ok(holders.every((href) => href.includes('/vega-engine-')));
  }
});

test('no file of a page can make code from text', () => {
  const files = readdirSync(dist, {recursive: true}).filter(
    (file) => file.endsWith('.js') && !/^(cli\.js|publish\.js|tool\/)/.test(file),
  );
  for (const file of files) {
    const text = readFileSync(new URL(file, dist), 'utf8');
    assert.doesNotMatch(text, /(?<![\w.$])Function\(/, file);
  }
});

/** A page with nothing on it but the library. */
async function open() {
  const context = await browser.newContext({viewport: {width: 900, height: 900}});
  const page = await context.newPage();
  const said = [];
  const asked = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route(`${server.address}vega`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: {'content-security-policy': strictPolicy},
      body: '<!doctype html><html lang="en"><title>Vega</title><script type="module" src="/dist/vcse-charts.js"></script><body></body></html>',
    }),
  );
  await page.goto(`${server.address}vega`);
  return {page, said, asked, close: () => context.close()};
}

/** Puts a figure on a page and waits until it is drawn or has failed. */
async function placed(page, more = {}) {
  await page.evaluate(
    async (settings) => {
      const element = document.createElement('vcse-vega');
      Object.assign(element, {loading: 'eager'}, settings);
      document.body.append(element);
      await customElements.whenDefined('vcse-vega');
    },
    {spec, data: fewCommissioners(12), ...more},
  );
  await page.waitForFunction(() => document.querySelector('vcse-vega').state !== 'loading');
  await page.evaluate(() => document.querySelector('vcse-vega').updateComplete);
}

test('under the strict policy, with Trusted Types, the picture is drawn and nothing is refused', async () => {
  const {page, said, asked, close} = await open();
  await placed(page);
  const marks = await page.evaluate(
    () => document.querySelector('vcse-vega').shadowRoot.querySelectorAll('.role-mark path').length,
  );
  assert.ok(marks > 12, `${marks}`);
  assert.deepEqual(said, []);
  assert.ok(
    asked.every((path) => /^\/(dist\/|vega$)/.test(path)),
    asked.join(' '),
  );
  await close();
});

test('the policy is enforced there: markup from text is refused', async () => {
  const {page, close} = await open();
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '';
      return false;
    } catch {
      return true;
    }
  });
  assert.ok(refused);
  await close();
});

test('a specification that asks for an address is told, and nothing is asked', async () => {
  const {page, asked, close} = await open();
  await placed(page, {spec: {...spec, data: {url: '/datasets/ccg-spend-2018-19.json'}}});
  await page.getByText('spec.data.url: leads to an address').first().waitFor();
  assert.deepEqual(
    asked.filter((path) => path.startsWith('/datasets/')),
    [],
  );
  await close();
});

test('where Vega does not come, message and table stand', async () => {
  const {page, close} = await open();
  await page.route('**/chunks/vega-engine-*.js', (route) => route.abort());
  await placed(page);
  await page.getByText('The picture cannot be drawn on this page.').waitFor();
  await page.getByRole('button', {name: 'Show as table'}).click();
  assert.ok((await page.locator('#table tbody tr').count()) > 12);
  await close();
});

test('added and removed 200 times it leaves no listener, no observer, no node and under 2 MB', async () => {
  const {page, said, close} = await open();
  const documents = [
    {tag: 'vcse-vega', attributes: {}, data: fewCommissioners(6), properties: {spec}},
  ];
  const {before, after} = await addAndRemove(page, documents, 200, 40);
  assert.equal(after.listeners, before.listeners);
  assert.equal(after.observers, before.observers);
  assert.ok(after.nodes < before.nodes + 100, `${before.nodes} nodes, then ${after.nodes}`);
  console.log(`# heap grew by ${((after.heap - before.heap) / 1e6).toFixed(2)} MB`);
  assert.ok(after.heap - before.heap < 2e6, `${after.heap - before.heap}`);
  assert.deepEqual(said, []);
  await close();
});
