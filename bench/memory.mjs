// Adds twelve charts to a page and removes them, 50 and 200 times, and prints what is left of them.
import {chromium} from 'playwright-core';
import {chromium as browserPath, chromiumFlags} from '../.build/browsers.mjs';
import {serve} from '../.build/serve.mjs';
import {addAndRemove, smallDocuments} from '../test/checks/support/add-and-remove.mjs';

/**
 * Flags for Chromium under which only what pages hold is counted as memory: what the engine compiles again and better with
 * every round is part of the same heap, and was all that grew (1 MB in 50 rounds, no object among it).
 */
const countsObjectsOnly = ['--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode'];

const server = await serve();
const browser = await chromium.launch({
  executablePath: browserPath(),
  args: [...chromiumFlags, ...countsObjectsOnly],
});

console.log('\nTwelve charts added and removed: what is left');
for (const times of [50, 200]) {
  const page = await browser.newPage({viewport: {width: 1000, height: 900}});
  const address = `${server.address}life`;
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><title>Life</title><script type="module" src="/dist/vcse-charts.js"></script><body></body>',
    }),
  );
  await page.goto(address);
  const {before, after} = await addAndRemove(page, smallDocuments(), times);
  const more = (name) => after[name] - before[name];
  console.log(
    `${times} times: heap ${(more('heap') / 1e6).toFixed(2)} MB, nodes ${more('nodes')}, listeners ${more('listeners')}, observers ${more('observers')}`,
  );
  await page.close();
}

await browser.close();
await server.close();
