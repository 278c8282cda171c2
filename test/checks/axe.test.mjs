// axe over every example page, at two widths, in ordinary and forced colours; and that no mark is lost in forced ones.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {charts, drawAll, pages} from './support/pages.mjs';
import {site} from './support/site.mjs';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
/** The study's figures as they lie before a chart is alive; alive, they are those of `examples/study/index.html`. */
const FILLED = 'examples/study/prerendered.html';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What the tests of elements look at marks with, for a page. */
const marks = await build({
  entryPoints: [fileURLToPath(new URL('../support/faint-marks.ts', import.meta.url))],
  bundle: true,
  write: false,
  globalName: 'marks',
});

const {browser, server} = await site();

async function violations(page) {
  await page.addScriptTag({content: axe});
  const found = await page.evaluate((rules) => window.axe.run(document, {runOnly: rules}), RULES);
  return found.violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 160)).join(' | ')}`,
  );
}

for (const path of pages) {
  for (const [width, forcedColors] of [
    [1280, 'none'],
    [320, 'none'],
    [1280, 'active'],
  ]) {
    test(`axe finds nothing in ${path} at ${width} px${forcedColors === 'active' ? ' in forced colours' : ''}`, async () => {
      const page = await browser.newPage({viewport: {width, height: 900}, forcedColors});
      await page.goto(server.address + path);
      if (path !== FILLED) await drawAll(page);
      assert.deepEqual(await violations(page), []);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `the page scrolls sideways by ${wide} px`);
      if (forcedColors === 'active' && path !== FILLED) {
        await page.addScriptTag({content: marks.outputFiles[0].text});
        const seen = await page.evaluate(
          (tags) =>
            [...document.querySelectorAll(tags)].map((chart) => {
              const {count, faint} = window.marks.faintMarks(chart);
              // Areas of a map are told apart by letters, borders and patterns: test/checks/map.test.mjs.
              const marked =
                chart.state !== 'ready' ||
                chart.drawing.speaks ||
                chart.localName === 'vcse-map' ||
                count > 0;
              return {faint, unseen: marked ? [] : [chart.localName]};
            }),
          charts,
        );
        assert.deepEqual(
          seen.flatMap(({faint}) => faint),
          [],
        );
        assert.deepEqual(
          seen.flatMap(({unseen}) => unseen),
          [],
          'charts without a mark that could be looked at',
        );
      }
      await page.close();
    });
  }
}

test('nothing shifts while the examples draw', async () => {
  for (const [path, width] of [
    ['examples/index.html', 1280],
    ['examples/ranked.html', 360],
    ['examples/tail.html', 1280],
  ]) {
    const page = await browser.newPage({viewport: {width, height: 900}});
    await page.addInitScript(() => {
      window.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if (!entry.hadRecentInput) window.shifted += entry.value;
      }).observe({type: 'layout-shift', buffered: true});
    });
    await page.goto(server.address + path);
    await page.locator('vcse-distribution').first().locator('.actions button').first().waitFor();
    await page.waitForTimeout(300);
    const shifted = await page.evaluate(() => window.shifted);
    assert.ok(shifted < 0.005, `${path} at ${width} px shifted by ${shifted}`);
    await page.close();
  }
});

test('text spacing, twice the text size and print lose nothing', async () => {
  const page = await browser.newPage({viewport: {width: 640, height: 900}});
  await page.goto(`${server.address}examples/ranked.html`);
  await drawAll(page);
  await page.evaluate(() => {
    document.documentElement.style.setProperty('font-size', '32px');
    document.body.style.setProperty('letter-spacing', '0.12em');
    document.body.style.setProperty('word-spacing', '0.16em');
    document.body.style.setProperty('line-height', '1.5');
  });
  await page.waitForTimeout(500);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, `scrolls sideways by ${wide} px`);
  await page.emulateMedia({media: 'print'});
  const printed = await page
    .locator('vcse-distribution')
    .first()
    .locator('.drawing svg')
    .first()
    .isVisible();
  assert.ok(printed);
  await page.close();
});

test('paper has the picture and every row of the table, nothing cut off, and no buttons', async () => {
  const page = await browser.newPage({viewport: {width: 720, height: 1000}});
  await page.goto(`${server.address}examples/tail.html`);
  await drawAll(page);
  await page.emulateMedia({media: 'print'});
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const seen = await page.evaluate(async () => {
    const chart = document.querySelector('vcse-distribution');
    await chart.updateComplete;
    const root = chart.renderRoot;
    const box = root.querySelector('.table-box');
    const shown = (each) => each.checkVisibility();
    return {
      items: chart.figure.items.length,
      rows: [...root.querySelectorAll('tbody tr')].filter(shown).length,
      cut: [box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth],
      buttons: [...root.querySelectorAll('.actions, .controls, .help, .readout')].filter(shown)
        .length,
      breaks: getComputedStyle(root.querySelector('tbody tr')).breakInside,
    };
  });
  assert.equal(seen.rows, seen.items);
  assert.deepEqual(seen.cut, [0, 0]);
  assert.equal(seen.buttons, 0);
  assert.equal(seen.breaks, 'avoid');
  await page.close();
});
