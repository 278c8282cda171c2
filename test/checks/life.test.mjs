// A chart in the life of a page: shown late, moved, taken away, on slow and broken lines, kept by the Back button, and gone without a trace.
import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {serve, strictPolicy} from '../../.build/serve.mjs';
import {startChromium, startPuppeteer} from './support/browser.mjs';
import {pdfPages} from './support/pdf-pages.mjs';
import {
  addAndRemove,
  COUNTS_OBJECTS_ONLY,
  fewCommissioners,
  MOST_GROWTH,
  smallDocuments,
} from './support/add-and-remove.mjs';

const browser = await startChromium();
after(() => browser.close());
const server = await serve({policy: strictPolicy});
after(() => server.close());

const spend = '/datasets/ccg-spend-2018-19.json';
const chart = `<vcse-distribution src="${spend}" loading="eager"></vcse-distribution>`;

/**
 * A page of the site with the given body.
 *
 * @param {{options?: object, answers?: (route: import('playwright-core').Route, tried: number) => unknown, within?: import('playwright-core').Browser}} how - options of
 *   the browser's context, what answers for the document, and another browser than that of all tests
 * @returns the page, what was asked for the document, and what its console said
 */
async function open(body, {options = {}, answers, within = browser} = {}) {
  const context = await within.newContext({viewport: {width: 1000, height: 900}, ...options});
  const page = await context.newPage();
  const asked = [];
  const said = [];
  page.on('console', (message) => {
    // What the browser says of a request that failed is not the chart's.
    if (!message.text().startsWith('Failed to load resource')) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === spend) asked.push(request.headers());
  });
  if (answers) {
    let tried = 0;
    await page.route(`**${spend}`, (route) => answers(route, (tried += 1)));
  }
  await page.route(`${server.address}life`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: {'content-security-policy': strictPolicy},
      body: `<!doctype html><html lang="en"><title>Life</title><script type="module" src="/dist/vcse-charts.js"></script><body>${body}</body></html>`,
    }),
  );
  await page.goto(`${server.address}life`);
  return {page, asked, said, close: () => context.close()};
}

/** Waits until so many charts are in a state. */
function charts(page, count, state = 'ready', timeout = 10_000) {
  return page.waitForFunction(
    ([count, state]) =>
      [...document.querySelectorAll('vcse-distribution')].filter((each) => each.state === state)
        .length === count,
    [count, state],
    {timeout},
  );
}

const drawn = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('vcse-distribution')].map((each) =>
      Math.round(
        each.shadowRoot?.querySelector('.drawing svg')?.getBoundingClientRect().width ?? 0,
      ),
    ),
  );

test('in a hidden tab, in closed details and in a box without width it waits, and is drawn to size when it is shown', async () => {
  const lazy = chart.replace(' loading="eager"', '');
  const {page, asked, said, close} = await open(
    `<div id="tab" hidden>${lazy}</div><details>${lazy}</details><div id="narrow">${lazy}</div>`,
  );
  // The page's policy takes no style attribute.
  await page.evaluate(() => {
    document.querySelector('#narrow').style.setProperty('width', '0');
    document.querySelector('#narrow').style.setProperty('overflow', 'hidden');
  });
  await page.waitForFunction(() => customElements.get('vcse-distribution'));
  await page.waitForTimeout(300);
  assert.ok(asked.length <= 1, 'what cannot be seen asks for nothing');
  assert.deepEqual(await drawn(page), [0, 0, 0]);
  await page.evaluate(() => {
    document.querySelector('#tab').hidden = false;
    document.querySelector('details').open = true;
    document.querySelector('#narrow').style.setProperty('width', '400px');
  });
  await charts(page, 3);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('vcse-distribution')].every((each) => {
      const drawing = each.shadowRoot.querySelector('.drawing svg');
      return drawing && Math.abs(drawing.getBoundingClientRect().width - each.offsetWidth) < 60;
    }),
  );
  assert.deepEqual(said, []);
  await close();
});

test('moved in the page it keeps its drawing and asks for nothing again', async () => {
  const {page, asked, said, close} = await open(`${chart}<div id="other"></div>`);
  await charts(page, 1);
  await page.locator('.actions button').first().waitFor();
  const same = await page.evaluate(async () => {
    const element = document.querySelector('vcse-distribution');
    const {id} = element.shownItems[1];
    element.choose(id);
    const drawing = element.shadowRoot.querySelector('.drawing svg');
    document.querySelector('#other').append(element);
    await element.updateComplete;
    return (
      element.state === 'ready' &&
      element.selected === id &&
      drawing === element.shadowRoot.querySelector('.drawing svg')
    );
  });
  assert.ok(same);
  assert.equal(asked.length, 1);
  assert.deepEqual(said, []);
  await close();
});

test('taken away while its document is on its way it says nothing, and asks anew when it comes back', async () => {
  const held = [];
  const {page, asked, said, close} = await open(chart, {answers: (route) => held.push(route)});
  await page.waitForFunction(() => document.querySelector('vcse-distribution').state === 'loading');
  while (!held.length) await page.waitForTimeout(20);
  await page.evaluate(() => {
    window.kept = document.querySelector('vcse-distribution');
    window.told = [];
    for (const name of ['vcse-ready', 'vcse-error'])
      window.kept.addEventListener(name, () => window.told.push(name));
    window.kept.remove();
  });
  await held[0].continue().catch(() => undefined);
  await page.waitForTimeout(200);
  assert.deepEqual(await page.evaluate(() => [window.told, window.kept.state]), [[], 'loading']);
  await page.evaluate(() => document.body.append(window.kept));
  while (held.length < 2) await page.waitForTimeout(20);
  await held[1].continue();
  await charts(page, 1);
  assert.equal(asked.length, 2);
  assert.deepEqual(said, []);
  await close();
});

test('on a bad line it tries twice more; on a broken one it says so and draws when the reader tries again', async () => {
  const faint = await open(chart, {
    answers: (route, tried) => (tried < 3 ? route.fulfill({status: 503}) : route.continue()),
  });
  await charts(faint.page, 1);
  assert.equal(faint.asked.length, 3);
  assert.deepEqual(faint.said, []);
  await faint.close();

  let broken = true;
  const {page, asked, said, close} = await open(chart, {
    answers: (route) => (broken ? route.abort('connectionreset') : route.continue()),
  });
  await charts(page, 1, 'failed');
  assert.equal(asked.length, 3);
  assert.deepEqual(said, ['vcse-distribution: unreachable']);
  broken = false;
  await page.getByRole('button', {name: 'Try again'}).click();
  await charts(page, 1);
  await close();
});

test('on a slow line the page’s own words stand in room that is kept, and nothing moves when it is drawn', async () => {
  const fallback = 'Half of all commissioners pay £22 or less.';
  const {page, said, close} = await open(
    `${chart.replace('></', `><p>${fallback}</p></`)}<p id="after">After</p>`,
    {answers: (route) => setTimeout(() => route.continue(), 1500)},
  );
  await page.waitForFunction(() => document.querySelector('vcse-distribution').state === 'loading');
  await page.waitForTimeout(200);
  assert.ok(await page.getByText(fallback).isVisible());
  const place = () => page.evaluate(() => document.querySelector('#after').offsetTop);
  const before = await place();
  await charts(page, 1);
  await page.locator('.actions button').first().waitFor();
  assert.equal(await page.getByText(fallback).isVisible(), false);
  assert.equal(await place(), before);
  assert.deepEqual(said, []);
  await close();
});

test('when what comes after the drawing does not come, the drawing stands and says what is missing', async () => {
  const {page, close} = await open('');
  await page.route('**/chunks/distribution-details-*.js', (route) => route.abort());
  await page.evaluate((markup) => {
    const element = document.createElement('vcse-distribution');
    element.src = markup;
    element.loading = 'eager';
    document.body.append(element);
  }, spend);
  await charts(page, 1);
  await page.getByText('The table and the controls of this chart could not be loaded.').waitFor({
    state: 'attached',
  });
  assert.ok((await drawn(page))[0] > 300);
  await close();
});

test('for readers who save data it asks only for what is near, once', async () => {
  const {page, asked, close} = await open(
    `${chart.replace(' loading="eager"', '')}<div id="gap"></div>${chart.replace(' loading="eager"', '')}`,
    {options: {extraHTTPHeaders: {'save-data': 'on'}}},
  );
  await page.evaluate(() => document.querySelector('#gap').style.setProperty('height', '9000px'));
  await charts(page, 1);
  await page.waitForTimeout(300);
  assert.equal(asked.length, 1);
  assert.equal(asked[0]['save-data'], 'on');
  await close();
});

test('a frozen document is drawn, and no document is changed', async () => {
  const {page, said, close} = await open('');
  const same = await page.evaluate(async (address) => {
    const freeze = (value) => {
      if (value && typeof value === 'object') Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    const text = await (await fetch(address)).text();
    const open = JSON.parse(text);
    for (const data of [freeze(JSON.parse(text)), open]) {
      const element = document.createElement('vcse-distribution');
      Object.assign(element, {data, loading: 'eager'});
      document.body.append(element);
    }
    window.before = JSON.stringify(open);
    window.open = open;
    return window.before === JSON.stringify(JSON.parse(text));
  }, spend);
  assert.ok(same);
  await charts(page, 2);
  assert.ok(await page.evaluate(() => window.before === JSON.stringify(window.open)));
  assert.deepEqual(said, []);
  await close();
});

test('a page that changes its theme changes its charts, without a new drawing', async () => {
  const {page, said, close} = await open(chart);
  await charts(page, 1);
  const colors = () =>
    page.evaluate(() => {
      const {shadowRoot} = document.querySelector('vcse-distribution');
      window.svg ??= shadowRoot.querySelector('.drawing svg');
      return {
        background: getComputedStyle(shadowRoot.querySelector('.frame')).backgroundColor,
        text: getComputedStyle(shadowRoot.querySelector('.heading')).color,
        same: window.svg === shadowRoot.querySelector('.drawing svg'),
      };
    });
  const light = await colors();
  await page.addStyleTag({url: '/dist/themes/high-contrast.css'});
  await page.emulateMedia({colorScheme: 'dark'});
  await page.addStyleTag({url: '/dist/themes/dark.css'});
  const dark = await colors();
  assert.notEqual(dark.text, light.text);
  assert.ok(dark.same);
  await page.emulateMedia({colorScheme: 'light'});
  assert.ok((await colors()).same);
  assert.deepEqual(said, []);
  await close();
});

test('zoomed to 200% it is drawn for the room that is left', async () => {
  const {page, said, close} = await open(chart);
  await charts(page, 1);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 500,
    height: 450,
    deviceScaleFactor: 2,
    mobile: false,
  });
  await page.waitForFunction(
    () =>
      document
        .querySelector('vcse-distribution')
        .shadowRoot.querySelector('.drawing svg')
        .getBoundingClientRect().width < 500,
  );
  assert.ok(
    await page.evaluate(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    ),
  );
  assert.deepEqual(said, []);
  await close();
});

test('on paper it has its drawing and every row of its table', async () => {
  const {page, close} = await open(chart);
  await charts(page, 1);
  await page.locator('.actions button').first().waitFor();
  const names = await page.evaluate(() =>
    document.querySelector('vcse-distribution').shownItems.map(({name}) => name),
  );
  const paper = pdfPages(await page.pdf()).join('');
  assert.ok(names.length > 50);
  assert.deepEqual(
    names.filter((name) => !paper.includes(name.replaceAll(/\s/g, ''))),
    [],
  );
  await close();
});

test('the Back button brings the page back as it was left', async () => {
  const kept = await startPuppeteer('chrome');
  try {
    const page = await kept.newPage();
    await page.goto(`${server.address}examples/ranked.html`);
    await page.waitForFunction(() =>
      document.querySelector('vcse-distribution').shadowRoot?.querySelector('.actions button'),
    );
    await page.evaluate(() => {
      window.addEventListener('pageshow', ({persisted}) => (window.persisted = persisted));
      const element = document.querySelector('vcse-distribution');
      element.choose(element.shownItems[3].id);
    });
    await page.goto(`${server.address}examples/lorenz.html`);
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.pathname.endsWith('ranked.html'));
    const back = await page.evaluate(() => {
      const element = document.querySelector('vcse-distribution');
      return [window.persisted, element.state, element.selected === element.shownItems[3]?.id];
    });
    assert.deepEqual(back, [true, 'ready', true]);
  } finally {
    await kept.close();
  }
});

test('two hundred charts are drawn on one page', async () => {
  const {page, said, close} = await open('');
  const data = fewCommissioners(12);
  await page.evaluate((data) => {
    for (let i = 0; i < 200; i += 1) {
      const element = document.createElement('vcse-distribution');
      Object.assign(element, {data, loading: 'eager', labelTop: 1});
      document.body.append(element);
    }
  }, data);
  await charts(page, 200, 'ready', 40_000);
  assert.ok((await drawn(page)).every((width) => width > 300));
  assert.deepEqual(said, []);
  await close();
});

test('twelve charts added and removed fifty times leave no listener, no observer and no node, and under 0.3 MB', async () => {
  const within = await startChromium(COUNTS_OBJECTS_ONLY);
  try {
    const {page, said} = await open('', {within});
    const {before, after: left} = await addAndRemove(page, smallDocuments(), 50);
    assert.equal(left.listeners, before.listeners);
    assert.equal(left.observers, before.observers);
    // One chart left behind would be a thousand nodes; the browser keeps a few of its own.
    assert.ok(left.nodes < before.nodes + 100, `${before.nodes} nodes, then ${left.nodes}`);
    const growth = left.heap - before.heap;
    assert.ok(growth < MOST_GROWTH, `the heap grew by ${growth} bytes`);
    assert.deepEqual(said, []);
  } finally {
    await within.close();
  }
});
