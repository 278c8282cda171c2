// Charts in the page templates of public sites, under the policy those set: nothing bleeds in either direction.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {installExamples} from '../../.build/examples.mjs';
import {charts, drawAll} from './support/pages.mjs';
import {site} from './support/site.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const installed = await installExamples();
if (!installed && process.env.CI)
  throw new Error('The page templates could not be installed: npm says why above.');
const missing = 'skipped: the page templates are not here and the registry is out of reach';
const hosts = ['govuk', 'nhsuk', 'localgov', 'hostile'].map((name) => ({
  name,
  skip: !installed && ['govuk', 'nhsuk'].includes(name) ? missing : false,
}));

const {browser, server} = await site();
const open = async (name, options, prepare = () => {}) => {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, ...options});
  await prepare(page);
  await page.goto(`${server.address}examples/hosts/${name}.html`);
  return page;
};

for (const {name, skip} of hosts) {
  for (const options of [
    {viewport: {width: 1280, height: 900}},
    {viewport: {width: 320, height: 800}},
    ...(name === 'hostile' ? [{colorScheme: 'dark'}] : []),
  ]) {
    const where = options.viewport
      ? `at ${options.viewport.width} px`
      : `in ${options.colorScheme} colours`;
    test(
      `${name}: charts draw ${where}, axe and the policy find nothing, and the page keeps its looks`,
      {skip},
      async () => {
        const said = [];
        const page = await open(name, options, (made) => {
          made.on('console', (message) => {
            if (['error', 'warning'].includes(message.type())) said.push(message.text());
          });
          made.on('pageerror', ({message}) => said.push(message));
          made.on('request', (request) => {
            if (!request.url().startsWith(server.address)) said.push(request.url());
          });
        });
        const policy = page.locator('meta[http-equiv=Content-Security-Policy]');
        assert.equal(await policy.getAttribute('content'), POLICY);
        const bare = await open(name, options, (made) =>
          made.route('**/dist/**', (route) => route.abort()),
        );
        assert.deepEqual(await drawAll(page), ['ready', 'ready']);
        assert.deepEqual(said, []);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `the page scrolls sideways by ${wide} px`);
        const [without, withCharts] = await Promise.all(
          [bare, page].map((each) => each.evaluate(looksOfHost, charts)),
        );
        assert.ok(without.length > 10);
        assert.deepEqual(differences(without, withCharts), []);
        await page.evaluate(axe);
        const {violations} = await page.evaluate(
          (rules) => window.axe.run(document, {runOnly: rules}),
          RULES,
        );
        assert.deepEqual(
          violations.map(
            ({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 160)).join(' | ')}`,
          ),
          [],
        );
        await Promise.all([bare.close(), page.close()]);
      },
    );
  }
}

test('a hostile page changes neither the letters nor the boxes of a chart', async () => {
  const plain = await open('hostile', {}, (page) =>
    page.route('**/hostile.css', (route) =>
      route.fulfill({
        contentType: 'text/css',
        body: "body {font-family: Georgia, 'Liberation Serif', serif}",
      }),
    ),
  );
  await plain.evaluate(() => document.documentElement.removeAttribute('dir'));
  const hostile = await open('hostile', {});
  assert.equal(
    await hostile.evaluate(() => getComputedStyle(document.querySelector('main')).lineHeight),
    '66px',
  );
  for (const page of [plain, hostile]) await drawAll(page);
  for (const chart of ['vcse-distribution', 'vcse-map']) {
    const [expected, found] = await Promise.all(
      [plain, hostile].map((page) => page.locator(chart).evaluate(looksOfChart)),
    );
    assert.ok(expected.length > 50);
    assert.deepEqual(differences(expected, found), []);
  }
  await Promise.all([plain.close(), hostile.close()]);
});

/** What differs between two pages’ lists of elements, each a name and its values. */
function differences(before, after) {
  assert.equal(after.length, before.length);
  return before.flatMap(([name, values], i) => {
    const [other, found] = after[i];
    if (name !== other) return [`${name} is ${other}`];
    return Object.keys(values)
      .filter((key) => values[key] !== found[key])
      .map((key) => `${name} ${i}, ${key}: ${found[key]}, not ${values[key]}`);
  });
}

/** What the page has of its own: every computed value of every element outside charts, but sizes that follow a chart’s. */
function looksOfHost(charts) {
  const sizes = /^(height|block-size|perspective-origin|transform-origin|grid-template-rows)$/;
  return [...document.querySelectorAll('body, body *')]
    .filter((element) => !element.closest(charts))
    .map((element) => {
      const style = getComputedStyle(element);
      const holds = element.querySelector(charts) !== null;
      const names = [...style].filter(
        (name) => !name.startsWith('--') && !(holds && sizes.test(name)),
      );
      return [
        element.localName,
        Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])),
      ];
    });
}

/** The letters and the box of everything that a chart shows, from the chart’s own corner. */
function looksOfChart(chart) {
  const {left, top} = chart.getBoundingClientRect();
  const names = [
    'font-size',
    'line-height',
    'font-family',
    'font-style',
    'font-weight',
    'font-variant',
    'text-transform',
    'text-align',
    'text-indent',
    'text-shadow',
    'white-space',
    'word-break',
    'hyphens',
    'direction',
    'box-sizing',
    'fill',
    'stroke',
    'cursor',
  ];
  return [...chart.renderRoot.querySelectorAll('.frame, .frame *:not(slot, option, datalist)')].map(
    (element) => {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const place = [box.left - left, box.top - top, box.width, box.height].map(Math.round);
      return [
        `${element.localName}.${element.getAttribute('class') ?? ''}`,
        {
          place: box.width || box.height ? place.join(' ') : 'nowhere',
          ...Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])),
        },
      ];
    },
  );
}
