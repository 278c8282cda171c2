// The study's page, prerendered: complete before and without any script, small, steady, and alive when it is asked.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {strictPolicy} from '../../.build/serve.mjs';
import {charts} from './support/pages.mjs';
import {site} from './support/site.mjs';

const path = 'examples/study/prerendered.html';
/** Bytes that reading the whole page may take, compressed, headers included. */
const MOST = 300_000;
const source = readFileSync(new URL('../../examples/study/index.html', import.meta.url), 'utf8');

const {browser, server} = await site({policy: strictPolicy});

/** Scrolls through the page, a screen at a time. */
async function readThrough(page) {
  let end = false;
  while (!end) {
    await page.mouse.wheel(0, 800);
    await page.waitForTimeout(60);
    end = await page.evaluate(
      () => scrollY + innerHeight >= document.documentElement.scrollHeight - 2,
    );
  }
}

test('no mark is left without its colour: the styles of every form are in the page', async () => {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  await page.goto(server.address + path);
  // Black is what a browser paints where nothing says otherwise; ink is not quite black.
  const black = await page.$$eval('.before svg :is(rect, path, circle, text)', (marks) =>
    marks
      .filter((mark) => mark.checkVisibility() && !mark.closest('defs'))
      .filter((mark) => {
        const {fill, stroke} = getComputedStyle(mark);
        // A line is its stroke.
        return fill === 'rgb(0, 0, 0)' && stroke === 'none';
      })
      .map(
        (mark) =>
          `${mark.getRootNode().host.closest('section').id}: ${mark.outerHTML.slice(0, 80)}`,
      ),
  );
  assert.deepEqual(black.slice(0, 10), []);
  await page.close();
});

for (const width of [1280, 360]) {
  test(`without scripts every figure has words, a picture, a table and sources at ${width} px`, async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: {width, height: 900},
    });
    const page = await context.newPage();
    await page.goto(server.address + path);
    const figures = page.locator(charts);
    const count = await figures.count();
    assert.equal(count, [...source.matchAll(/<vcse-/g)].length);
    for (let i = 0; i < count; i += 1) {
      const figure = figures.nth(i);
      const name = (await figure.locator('.before .heading').innerText()).trim();
      assert.ok(name.length > 20, name);
      assert.ok((await figure.locator('.sentence').innerText()).length > 40, name);
      const box = await figure
        .locator('.drawing :is(svg, ol, table):visible')
        .first()
        .boundingBox();
      assert.ok(box.width > 100 && box.height > 100, `${name}: ${JSON.stringify(box)}`);
      assert.ok(box.x + box.width <= width, `${name} is cut off at ${width} px`);
      assert.ok((await figure.locator('details table tbody tr').count()) >= 3, name);
      assert.match(await figure.locator('.footer').innerText(), /Source: \S/, name);
      assert.equal(await figure.locator('.controls:visible').count(), 0, `${name}: dead controls`);
    }
    const wide = await figures
      .first()
      .evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `the page scrolls sideways by ${wide} px`);
    await context.close();
  });
}

test('the tables hold what the charts say: Greater Huddersfield has its value in Figure 30', async () => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(server.address + path);
  const rows = page.locator('#figure-30 tbody tr');
  assert.equal(await rows.count(), 195);
  assert.match(await rows.first().textContent(), /Greater Huddersfield.*69\.2%/);
  assert.equal(await page.locator('#figure-14 details table tbody tr').count(), 1051);
  await context.close();
});

test('the system’s colours are kept before a chart is alive, as they are after', async () => {
  const page = await browser.newPage({forcedColors: 'active'});
  await page.goto(server.address + path);
  const [text, band] = await page
    .locator('#figure-28 .before .drawing.wide')
    .evaluate((box) =>
      [box, box.querySelector('path.main')].map((each, i) =>
        i ? getComputedStyle(each).fill : getComputedStyle(each).color,
      ),
    );
  assert.equal(band, text);
  await page.close();
});

test('no identifier of a figure is used twice', async () => {
  const html = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const template = /<template shadowrootmode="open">([\s\S]*?)<\/template>/g;
  const roots = [...html.matchAll(template)].map(([, root]) => root);
  let count = 0;
  for (const root of [html.replace(template, ''), ...roots]) {
    const ids = [...root.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
    );
    const known = new Set(ids);
    const used = [...root.matchAll(/(?:href="#|url\(#)([\w-]+)/g)].map(([, id]) => id);
    count += used.length;
    assert.deepEqual([...new Set(used.filter((id) => !known.has(id)))], []);
  }
  assert.ok(count > 30);
});

for (const width of [1280, 360]) {
  test(`reading it to the end at ${width} px takes under ${MOST} bytes and moves nothing`, async () => {
    const page = await browser.newPage({viewport: {width, height: 900}});
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({encodedDataLength}) => (bytes += encodedDataLength));
    await page.addInitScript(() => {
      window.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shifted += entry.value;
      }).observe({type: 'layout-shift', buffered: true});
    });
    await page.goto(server.address + path, {waitUntil: 'networkidle'});
    await readThrough(page);
    await page.waitForLoadState('networkidle');
    assert.ok(bytes > 50_000 && bytes < MOST, `${bytes} bytes`);
    const shifted = await page.evaluate(() => window.shifted);
    assert.ok(shifted < 0.01, `shifted by ${shifted}`);
    console.log(`${width} px: ${bytes} bytes, shifted by ${shifted.toFixed(4)}`);
    await page.close();
  });
}

test('a chart comes alive by its button, keeps the focus, and finds in the charts of its group', async () => {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  await page.goto(server.address + path);
  const chart = page.locator('#figure-32 vcse-distribution');
  await chart.locator('.before .asks:visible').click();
  await chart.locator('.actions button').first().waitFor();
  assert.equal(await chart.evaluate((element) => element.state), 'ready');
  assert.equal(await chart.locator('.before').isVisible(), false);
  assert.equal(await chart.evaluate((element) => element === document.activeElement), true);
  await chart.evaluate((element) => element.choose('E38000064'));
  const map = page.locator('#figure-30 vcse-map');
  await map.scrollIntoViewIfNeeded();
  await map.locator('.drawing svg').first().waitFor();
  await map.locator('.actions button').first().waitFor();
  assert.equal(await map.evaluate((element) => element.selected), 'E38000064');
  assert.deepEqual(server.refused, []);
  await page.close();
});

test('a chart comes alive under a resting mouse and by what changes it', async () => {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  await page.goto(server.address + path);
  await page.locator('#table-16 .before .drawing.wide').hover();
  await page.locator('#table-16 vcse-survey').locator('.actions button').first().waitFor();
  await page.locator('#table-10 [data-set="form=bars"]').click();
  const trend = page.locator('#table-10 vcse-trend');
  await trend.locator('.actions button').first().waitFor();
  assert.equal(await trend.evaluate((element) => element.figure.form), 'bars');
  await page.close();
});
