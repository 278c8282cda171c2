// A chart in a frame on another site: it is as high as its chart, hears and tells nobody else, and asks nowhere else.
import assert from 'node:assert/strict';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {serve, strictPolicy} from '../../.build/serve.mjs';
import {site} from './support/site.mjs';

const {browser, server} = await site({
  policy: strictPolicy.replace("default-src 'none'", "default-src 'none'; frame-ancestors *"),
});
const folder = mkdtempSync(join(tmpdir(), 'vcse-charts-'));
const other = await serve({
  folder,
  policy: `default-src 'none'; script-src ${server.address}; style-src 'self'; frame-src ${server.address}`,
});
after(() => other.close());

const chart = 'dist/embed.html?type=survey&src=../datasets/survey-satisfaction.json';

/** A page of another site with a chart in a frame. */
async function held(script, source = chart) {
  const host = script ? `<script src="${server.address}dist/embed-host.js" defer></script>` : '';
  writeFileSync(
    join(folder, 'host.html'),
    `<!doctype html><html lang="en"><title>Host</title>${host}<iframe src="${server.address}${source}" title="A chart" sandbox="allow-scripts allow-same-origin allow-downloads" referrerpolicy="no-referrer" width="100%" height="300"></iframe>`,
  );
  const page = await browser.newPage({viewport: {width: 1000, height: 800}});
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.addInitScript(() => {
    window.heard = [];
    addEventListener('message', ({data, origin}) => window.heard.push({data, origin}));
  });
  await page.goto(`${other.address}host.html`);
  return {page, asked, frame: page.frameLocator('iframe')};
}

const heightOf = (page) => page.locator('iframe').evaluate((frame) => frame.offsetHeight);

test('with the host’s script the frame is as high as its chart, without a scroll bar', async () => {
  const {page, asked, frame} = await held(true);
  await frame.locator('vcse-survey .actions button').first().waitFor();
  await page.waitForFunction(() => document.querySelector('iframe').offsetHeight > 400);
  await page.waitForTimeout(400);
  const [, inside] = page.frames();
  const [high, room] = await inside.evaluate(() => [
    document.documentElement.scrollHeight,
    innerHeight,
  ]);
  assert.ok(high <= room + 1, `${high} in ${room}`);
  assert.equal(await inside.title(), await frame.locator('.heading').innerText());
  assert.deepEqual(
    [...new Set(asked)].sort(),
    [other, server].map(({address}) => new URL(address).origin).sort(),
  );
  assert.deepEqual(server.refused, []);
  const heard = await page.evaluate(() => window.heard);
  assert.ok(heard.length > 0);
  for (const {data, origin} of heard) {
    assert.deepEqual(Object.keys(data).sort(), ['height', 'type']);
    assert.equal(origin, new URL(server.address).origin);
  }
  await page.close();
});

test('without it the chart is there, in the height that the code gives, and tells nothing', async () => {
  const {page, frame} = await held(false);
  await frame.locator('vcse-survey .actions button').first().waitFor();
  await page.waitForTimeout(300);
  assert.equal(await heightOf(page), 300 + 4);
  assert.deepEqual(await page.evaluate(() => window.heard), []);
  await page.close();
});

test('a hostile address is refused in words, and nothing is asked of it', async () => {
  for (const src of [
    'https://evil.example/a.json',
    '//evil.example/a.json',
    'javascript:alert(1)',
    'data:application/json,{}',
    'https://user:word@evil.example/',
    other.address,
  ]) {
    const {page, asked, frame} = await held(
      true,
      `dist/embed.html?type=map&src=${encodeURIComponent(src)}`,
    );
    await frame.getByText('This chart cannot be shown: src may not be asked').waitFor();
    assert.equal(await frame.locator('vcse-map').count(), 0);
    assert.deepEqual(
      asked.filter((origin) => !origin.startsWith('http://127.0.0.1')),
      [],
    );
    await page.close();
  }
});

test('attributes in an address are settings and nothing else', async () => {
  const {page, frame} = await held(
    true,
    `${chart}&onclick=alert(1)&style=color:red&class=x&form=means`,
  );
  await frame.locator('vcse-survey .actions button').first().waitFor();
  assert.deepEqual(
    await frame.locator('vcse-survey').evaluate((element) => element.getAttributeNames().sort()),
    ['form', 'loading', 'src'],
  );
  await page.close();
});

test('a message of another window changes no height', async () => {
  const {page, frame} = await held(true);
  await frame.locator('vcse-survey .actions button').first().waitFor();
  await page.waitForTimeout(500);
  const high = await heightOf(page);
  await page.evaluate(() => window.postMessage({type: 'vcse-charts-height', height: 5000}, '*'));
  await page.frames()[1].evaluate(() => {
    for (const height of ['5000', -1, 1e9, null])
      parent.postMessage({type: 'vcse-charts-height', height}, '*');
  });
  await page.waitForTimeout(200);
  assert.equal(await heightOf(page), high);
  await page.close();
});
