// A page that was filled before any script: complete without scripts, and taken over without a flicker.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serve, strictPolicy} from '../../.build/serve.mjs';
import {renderPage} from '../../dist/publish.js';
import {charts, drawAll} from './support/pages.mjs';
import {site} from './support/site.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'vcse-charts-'));
for (const name of ['dist', 'datasets']) symlinkSync(join(root, name), join(folder, name));
const {browser, server} = await site({policy: strictPolicy, folder});
/** Without a policy: axe writes styles of its own. */
const open = await serve({folder});
after(() => open.close());

const tags = [
  '<vcse-distribution src="datasets/ccg-spend-2018-19.json" measure="per-head"><p class="mine">In words: half spend less.</p><span slot="notes">A note of the page.</span></vcse-distribution>',
  '<vcse-survey src="datasets/survey-satisfaction.json"></vcse-survey>',
  '<vcse-map src="datasets/ccg-spend-2018-19.json" measure="share"></vcse-map>',
];
const page = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8" /><title>Filled</title>
<meta name="viewport" content="width=device-width, initial-scale=1" />
<link rel="stylesheet" href="page.css" /><script type="module" src="dist/vcse-charts.js"></script></head>
<body><main><h1>Filled</h1><h2>Charts</h2>
${tags.map((tag) => `${tag}<p>Words that must not move.</p>`).join('\n')}</main></body></html>`;

before(async () => {
  writeFileSync(
    join(folder, 'page.css'),
    'body{margin:0}main{max-width:960px;margin:auto;padding:0 16px}',
  );
  for (const [name, inline] of [
    ['inline.html', true],
    ['page.html', false],
  ]) {
    const {html, problems} = await renderPage(page, {
      base: 'https://site.invalid/',
      read: ({pathname}) => readFileSync(join(folder, pathname)),
      styles: 'dist/vcse-charts-before.css',
      inline,
    });
    assert.deepEqual(problems, []);
    writeFileSync(join(folder, name), html);
  }
});

async function violations(tab) {
  await tab.evaluate(axe);
  const {violations: found} = await tab.evaluate(() => window.axe.run());
  return found.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(' | ')}`,
  );
}

for (const width of [1280, 360]) {
  test(`without scripts every chart has its drawing, its table and the page’s own words at ${width} px`, async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: {width, height: 900},
    });
    const tab = await context.newPage();
    await tab.goto(`${server.address}inline.html`);
    const figures = tab.locator(charts);
    assert.equal(await figures.count(), tags.length);
    for (let i = 0; i < tags.length; i += 1) {
      const figure = figures.nth(i);
      assert.ok((await figure.locator('.heading').innerText()).length > 20);
      const picture = figure.locator('.drawing :is(svg, ol, table):visible').first();
      const box = await picture.boundingBox();
      assert.ok(box.width > 100 && box.height > 100, JSON.stringify(box));
      assert.ok(box.x + box.width <= width, 'it is cut off');
      await figure.locator('summary', {hasText: 'Show as table'}).click();
      assert.ok(await figure.locator('.as-table tbody tr').first().isVisible());
      assert.match(await figure.locator('.footer').innerText(), /Source: \S/);
    }
    assert.ok(await tab.getByText('A note of the page.').isVisible());
    assert.deepEqual(server.refused, []);
    await context.close();
  });

  test(`alive at ${width} px, no document was asked for, no policy was broken, and on a wide screen nothing has moved`, async () => {
    const tab = await browser.newPage({viewport: {width, height: 900}});
    const asked = [];
    tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const said = [];
    tab.on('console', (message) => said.push(message.text()));
    await tab.addInitScript(() => {
      window.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shifted += entry.value;
      }).observe({type: 'layout-shift', buffered: true});
    });
    await tab.goto(`${server.address}inline.html`);
    const states = await drawAll(tab);
    assert.deepEqual(states, ['ready', 'ready', 'ready']);
    assert.equal(await tab.locator('.before').count(), 0);
    assert.equal(await tab.locator('.mine').count(), 1);
    await tab.waitForTimeout(300);
    // On a phone the controls take more room than is kept for them, whether the page was filled or not.
    if (width === 1280) assert.equal(await tab.evaluate(() => window.shifted), 0);
    assert.deepEqual(
      asked.filter((path) => /\.(json|csv|arrow)$/.test(path)),
      [],
    );
    assert.deepEqual(said, []);
    assert.deepEqual(server.refused, []);
    await tab.goto(`${open.address}inline.html`);
    await drawAll(tab);
    assert.deepEqual(await violations(tab), []);
    await tab.close();
  });

  test(`the first drawing at ${width} px is where the one before it was`, async () => {
    const tab = await browser.newPage({viewport: {width, height: 900}});
    await tab.addInitScript(() => {
      window.places = {};
      const place = (chart) => {
        const drawings = [...chart.shadowRoot.querySelectorAll('.drawing')];
        const shown = drawings.find((each) => each.checkVisibility());
        return [shown, chart].map((each) => each.getBoundingClientRect()).map(({top}) => top);
      };
      document.addEventListener('vcse-ready', ({target}) =>
        window.places[target.localName].push(place(target)),
      );
      window.placed = (names) => {
        for (const chart of document.querySelectorAll(names))
          window.places[chart.localName] = [place(chart)];
      };
    });
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await tab.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await tab.goto(`${server.address}inline.html`, {waitUntil: 'commit'});
    await tab.locator('.before .drawing:visible').last().waitFor();
    await tab.waitForTimeout(300);
    await tab.evaluate((names) => window.placed(names), charts);
    release();
    await drawAll(tab);
    const places = Object.entries(await tab.evaluate(() => window.places));
    assert.equal(places.length, tags.length);
    for (const [name, [was, is]] of places)
      assert.equal(Math.round(is[0] - is[1]), Math.round(was[0] - was[1]), name);
    await tab.close();
  });

  test(`axe finds nothing before the charts are alive at ${width} px`, async () => {
    const tab = await browser.newPage({viewport: {width, height: 900}});
    await tab.route('**/*.js', (route) => route.abort());
    await tab.goto(`${open.address}inline.html`);
    for (const summary of await tab.getByText('Show as table').all()) await summary.click();
    assert.deepEqual(await violations(tab), []);
    await tab.close();
  });
}

test('what was there stays until the drawing is, and when it does not come', async () => {
  const tab = await browser.newPage({viewport: {width: 1280, height: 900}});
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await tab.route('**/ccg-spend-2018-19.json', async (route) => {
    await held;
    await route.continue();
  });
  await tab.goto(`${server.address}page.html`);
  const chart = tab.locator('vcse-distribution');
  await tab.waitForFunction(() => document.querySelector('vcse-distribution').hasUpdated);
  assert.ok(await chart.locator('.before .drawing svg').first().isVisible());
  assert.equal(await chart.locator('.frame[aria-busy=true]').isVisible(), false);
  assert.ok(await tab.getByText('A note of the page.').isVisible());
  release();
  await chart.locator('.before').waitFor({state: 'detached'});
  assert.ok(await chart.locator('.frame .drawing svg').first().isVisible());
  await tab.unroute('**/ccg-spend-2018-19.json');
  await tab.route('**/ccg-spend-2018-19.json', (route) => route.fulfill({status: 404}));
  await tab.reload();
  await chart.locator('.failure').waitFor();
  assert.ok(await chart.locator('.before .drawing svg').first().isVisible());
  await tab.close();
});
