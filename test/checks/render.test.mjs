// A page that was filled before any script: complete without scripts, and taken over without a flicker.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
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
const [distribution, survey, map] = tags;
/** One of each kind. */
const kinds = [
  distribution,
  survey,
  map,
  '<vcse-reach src="datasets/network-bradford-districts-2018-19.json"></vcse-reach>',
  '<vcse-trend of="all" measure="commissioners" src="datasets/commissioning-bodies-2014-2022.json"></vcse-trend>',
  '<vcse-network src="datasets/network-bradford-2022.json"></vcse-network>',
  '<vcse-scorecard src="datasets/scorecard-framework-2022.json"></vcse-scorecard>',
];
const pageOf = (
  charts,
) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8" /><title>Filled</title>
<meta name="viewport" content="width=device-width, initial-scale=1" />
<link rel="stylesheet" href="page.css" /><script type="module" src="dist/vcse-charts.js"></script></head>
<body><main><h1>Filled</h1><h2>Charts</h2>
${charts.map((tag) => `${tag}<p>Words that must not move.</p>`).join('\n')}</main></body></html>`;

before(async () => {
  writeFileSync(
    join(folder, 'page.css'),
    // What the documentation says about room while the script is on its way.
    `body{margin:0}main{max-width:960px;margin:auto;padding:0 16px}
    ${charts.replace(/[\w-]+/g, '$&:not(:defined)')}{display:block;min-height:60rem}
    @media (min-width: 60rem){vcse-trend:not(:defined){min-height:47rem}}`,
  );
  for (const [at, tag] of kinds.entries())
    writeFileSync(join(folder, `bare-${at}.html`), pageOf([tag]));
  for (const [name, inline, which] of [
    ['inline.html', true, tags],
    ['page.html', false, tags],
    ['kinds.html', false, kinds],
  ]) {
    const {html, problems} = await renderPage(pageOf(which), {
      base: 'https://site.invalid/',
      read: ({pathname}) => readFileSync(join(folder, pathname)),
      styles: 'dist/vcse-charts-before.css',
      inline,
    });
    assert.deepEqual(problems, []);
    writeFileSync(join(folder, name), html);
  }
});

/** Counts what moves in a page that is opened next, and names it. */
function watchShifts(tab) {
  return tab.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const {value, sources} of list.getEntries())
        window.shifts.push([
          value.toFixed(4),
          ...sources.map(
            ({node, previousRect, currentRect}) =>
              `${node?.nodeName} ${node?.className} ${previousRect.y} ${currentRect.y}`,
          ),
        ]);
    }).observe({type: 'layout-shift', buffered: true});
  });
}

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

  test(`alive at ${width} px, no document was asked for, no policy was broken, and nothing has moved`, async () => {
    const tab = await browser.newPage({viewport: {width, height: 900}});
    const asked = [];
    tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const said = [];
    tab.on('console', (message) => said.push(message.text()));
    await watchShifts(tab);
    await tab.goto(`${server.address}inline.html`);
    const states = await drawAll(tab);
    assert.deepEqual(states, ['ready', 'ready', 'ready']);
    assert.equal(await tab.locator('.before').count(), 0);
    assert.equal(await tab.locator('.mine').count(), 1);
    await tab.waitForTimeout(300);
    assert.deepEqual(await tab.evaluate(() => window.shifts), []);
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

  test(`axe finds nothing before the charts are alive at ${width} px`, async () => {
    const tab = await browser.newPage({viewport: {width, height: 900}});
    await tab.route('**/*.js', (route) => route.abort());
    await tab.goto(`${open.address}inline.html`);
    for (const summary of await tab.getByText('Show as table').all()) await summary.click();
    assert.deepEqual(await violations(tab), []);
    await tab.close();
  });
}

for (const width of [320, 360, 768, 1280]) {
  test(`nothing moves when charts of every kind are taken over at ${width} px`, async () => {
    const tab = await browser.newPage({viewport: {width, height: 900}});
    await watchShifts(tab);
    await tab.goto(`${server.address}kinds.html`);
    const states = await drawAll(tab);
    assert.deepEqual([...new Set(states)], ['ready']);
    assert.equal(states.length, kinds.length);
    await tab.waitForTimeout(300);
    assert.deepEqual(await tab.evaluate(() => window.shifts), []);
    assert.equal(await tab.locator('.before').count(), 0);
    await tab.close();
  });

  test(`nothing moves while a chart of each kind is drawn in a page that was not filled, at ${width} px`, async () => {
    await Promise.all(
      kinds.map(async (tag, at) => {
        const tab = await browser.newPage({viewport: {width, height: 900}});
        await watchShifts(tab);
        await tab.goto(`${server.address}bare-${at}.html`);
        assert.deepEqual(await drawAll(tab), ['ready'], tag);
        await tab.waitForTimeout(300);
        assert.deepEqual(await tab.evaluate(() => window.shifts), [], tag);
        await tab.close();
      }),
    );
  });
}

test('nothing moves while a filled page comes in pieces', async () => {
  const page = readFileSync(join(folder, 'kinds.html'), 'utf8')
    .replace(/<script type="module".*?<\/script>/, '')
    .replace('<head>', `<head><base href="${server.address}" />`);
  const slow = createServer(async (_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    for (let at = 0; at < page.length; at += 4000) {
      response.write(page.slice(at, at + 4000));
      await pause(10);
    }
    response.end();
  });
  await new Promise((listening) => slow.listen(0, '127.0.0.1', listening));
  after(() => slow.close());
  for (const width of [1280, 360]) {
    const tab = await browser.newPage({viewport: {width, height: 6000}});
    await watchShifts(tab);
    await tab.goto(`http://127.0.0.1:${slow.address().port}/`);
    assert.equal(await tab.locator('.before').count(), kinds.length);
    assert.deepEqual(await tab.evaluate(() => window.shifts), []);
    await tab.close();
  }
});

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
  assert.ok(await chart.locator('.actions button').first().isVisible(), 'it is whole');
  assert.ok(await chart.locator('.frame .drawing svg').first().isVisible());
  await tab.unroute('**/ccg-spend-2018-19.json');
  await tab.route('**/ccg-spend-2018-19.json', (route) => route.fulfill({status: 404}));
  await tab.reload();
  await chart.locator('.failure').waitFor();
  assert.ok(await chart.locator('.before .drawing svg').first().isVisible());
  await tab.close();
});
