// The examples under the strict policy in Firefox and WebKit, where they are installed; CI requires both.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {firefox, startWebkit, webkit} from '../../.build/browsers.mjs';
import {serve, strictPolicy} from '../../.build/serve.mjs';
import {startPuppeteer} from './support/browser.mjs';
import {broken, pages} from './support/pages.mjs';

const required = Boolean(process.env.CI);
const shown = pages.filter((path) => path !== broken);

/** Runs in the page: draws every chart, and says how each ended and what the policy refused. */
const look = async () => {
  const states = [];
  const charts = [...document.querySelectorAll('*')].filter(({localName}) =>
    localName.startsWith('vcse-'),
  );
  for (const chart of charts) {
    chart.scrollIntoView();
    // A prerendered chart waits to be asked.
    chart.shadowRoot?.querySelector('.asks')?.click();
    for (
      let waited = 0;
      waited < 10_000 && !['ready', 'failed', 'empty'].includes(chart.state);
      waited += 50
    ) {
      await new Promise((resolve) => globalThis.setTimeout(resolve, 50));
    }
    states.push(chart.state);
  }
  const origin = location.origin;
  const elsewhere = performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((name) => !name.startsWith(origin));
  return {
    states,
    elsewhere,
    stored: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
  };
};

function check(path, found) {
  assert.deepEqual(
    {...found, states: []},
    {states: [], elsewhere: [], stored: 0, cookies: ''},
    path,
  );
  assert.ok(
    found.states.length > 0 && found.states.every((state) => state === 'ready'),
    `${path}: ${found.states}`,
  );
}

/** Runs in the page: a style that the policy refuses. */
const breakPolicy = () => {
  const style = document.createElement('style');
  style.textContent = 'body {color: red}';
  document.head.append(style);
};

async function told({refused}) {
  for (let waited = 0; waited < 5_000 && !refused.length; waited += 50) await setTimeout(50);
  assert.equal(refused.length, 1);
}

test(
  'Firefox draws every example under the strict policy',
  {skip: !required && !firefox() && 'Firefox is not installed'},
  async () => {
    const server = await serve({policy: strictPolicy});
    const browser = await startPuppeteer('firefox');
    try {
      const page = await browser.newPage();
      for (const path of shown) {
        await page.goto(server.address + path);
        check(path, await page.evaluate(look));
      }
      assert.deepEqual(server.refused, []);
      // The control: what the policy refuses is told.
      await page.evaluate(breakPolicy);
      await told(server);
    } finally {
      await browser.close();
      await server.close();
    }
  },
);

test(
  'WebKit draws every example under the strict policy',
  {skip: !required && !webkit() && 'WebKit is not installed'},
  async () => {
    const server = await serve({policy: strictPolicy});
    const {driver, close} = await startWebkit();
    try {
      await driver.manage().setTimeouts({script: 60_000});
      for (const path of shown) {
        await driver.get(server.address + path);
        const found = await driver.executeAsyncScript(
          `const done = arguments[arguments.length - 1]; (${look})().then(done, (error) => done(String(error)));`,
        );
        check(path, found);
      }
      assert.deepEqual(server.refused, []);
      await driver.executeScript(`(${breakPolicy})()`);
      await told(server);
    } finally {
      await close();
      await server.close();
    }
  },
);
