// What each engine's own accessibility tree says of a scorecard as a table and as cards. Chromium and Firefox find their nodes
// by role and name (queryAXTree; BiDi's accessibility locator). WebKit's driver tells the role of any element, and the name of
// those that are named otherwise than by their content. Groups of rows are counted in no engine: Firefox and WebKit have no role
// for them, Chromium leaves most of them out; each has the header of its perspective.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {firefox, startWebkit, webkit} from '../../.build/browsers.mjs';
import {serve} from '../../.build/serve.mjs';
import {startPuppeteer} from './support/browser.mjs';

const required = Boolean(process.env.CI);
const page = 'examples/scorecard.html';
const button = 'Where from?: Money for VCSEs under the 1% principle';

/** By layout: how many nodes of each role there are, and the names that some of them have. */
const expected = {
  table: {
    counts: {
      table: 1,
      row: 15,
      columnheader: 7,
      rowheader: 13,
      cell: 55,
      button: 9,
      list: 1,
      term: 0,
      img: 0,
    },
    names: [
      ['table', 'Measures of Systems and alliances in the framework'],
      ['columnheader', 'Now'],
      ['columnheader', 'Target'],
      ['columnheader', 'Share of target reached'],
      ['columnheader', 'Status and change'],
      ['columnheader', 'Evidence'],
      ['rowheader', 'Money and sustainability'],
      ['cell', 'about £4M'],
      ['cell', 'Below target about £6M short no earlier value'],
      ['button', button],
    ],
  },
  cards: {
    counts: {table: 0, row: 0, list: 5, listitem: 14, term: 54, definition: 54, button: 9, img: 0},
    names: [
      ['list', 'Money and sustainability'],
      ['term', 'Status and change'],
      ['button', button],
    ],
  },
};

/** Runs in the page: gives the scorecard of targets a layout and waits until it is drawn. */
const lay = async (layout) => {
  const chart = document.querySelector('#targets vcse-scorecard');
  chart.layout = layout;
  const wanted = layout === 'cards' ? '.cards' : 'table.scorecard';
  while (!chart.renderRoot?.querySelector(wanted) || !chart.tools)
    await new Promise((resolve) => setTimeout(resolve, 50));
};

const box = () =>
  document.querySelector('#targets vcse-scorecard').renderRoot.querySelector('.drawing');

/** What an engine that finds nodes by role and name says. */
async function checkFound(name) {
  const server = await serve();
  const browser = await startPuppeteer(name);
  try {
    const tab = await browser.newPage();
    await tab.setViewport({width: 1100, height: 900});
    await tab.goto(server.address + page);
    for (const [layout, {counts, names}] of Object.entries(expected)) {
      await tab.evaluate(lay, layout);
      const drawing = await tab.evaluateHandle(box);
      const found = {};
      for (const role of Object.keys(counts))
        found[role] = (await drawing.$$(`aria/[role="${role}"]`)).length;
      assert.deepEqual(found, counts, layout);
      for (const [role, text] of names) {
        const named = await drawing.$$(`aria/${text}[role="${role}"]`);
        assert.ok(named.length > 0, `${layout}: no ${role} is called “${text}”`);
      }
      if (layout === 'table') await checkRow(drawing);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A row of a measure holds its header and as many cells as there are other columns. */
async function checkRow(drawing) {
  const rows = await drawing.$$('aria/[role="row"]');
  const sizes = [];
  for (const row of rows) {
    const [heads, cells] = await Promise.all(
      ['rowheader', 'cell'].map((role) => row.$$(`aria/[role="${role}"]`)),
    );
    sizes.push(`${heads.length}+${cells.length}`);
  }
  const count = (size) => sizes.filter((each) => each === size).length;
  assert.deepEqual(
    [count('1+6'), count('1+0'), count('0+1'), count('0+0')],
    [9, 4, 1, 1],
    `measures, perspectives, unfolded, headings: ${sizes}`,
  );
}

test('Chromium: table and cards, by role and name', () => checkFound('chromium'));

test(
  'Firefox: table and cards, by role and name',
  {skip: !required && !firefox() && 'Firefox is not installed'},
  () => checkFound('firefox'),
);

/** Runs in the page: what is not folded away and may have a role. */
const elements = () =>
  [
    ...document
      .querySelector('#targets vcse-scorecard')
      .renderRoot.querySelector('.drawing')
      .querySelectorAll('table, tr, th, td, ul, li, dt, dd, button, svg'),
  ].filter((element) => element.checkVisibility() && !element.parentElement.closest('svg'));

test(
  'WebKit: roles of all elements, names of those that have one',
  {skip: !required && !webkit() && 'WebKit is not installed'},
  async () => {
    const server = await serve();
    const {driver, close} = await startWebkit();
    try {
      await driver.manage().setTimeouts({script: 30_000});
      await driver.get(server.address + page);
      for (const [layout, {counts, names}] of Object.entries(expected)) {
        await driver.executeAsyncScript(
          `const [layout, done] = arguments; (${lay})(layout).then(done, (error) => done(String(error)));`,
          layout,
        );
        const roles = [];
        for (const element of await driver.executeScript(`return (${elements})()`)) {
          const role = await element.getAriaRole();
          const named = ['table', 'list', 'button'].includes(role);
          const content = named ? '' : (await element.getText()).replaceAll(/\s+/g, ' ');
          roles.push([role, named ? await element.getAccessibleName() : content]);
        }
        const found = Object.fromEntries(
          Object.keys(counts).map((role) => [role, roles.filter(([each]) => each === role).length]),
        );
        assert.deepEqual(found, counts, layout);
        for (const [role, text] of names) {
          const there = roles.some(([each, name]) => each === role && name.startsWith(text));
          assert.ok(there, `${layout}: no ${role} is called “${text}”`);
        }
      }
    } finally {
      await close();
      await server.close();
    }
  },
);
