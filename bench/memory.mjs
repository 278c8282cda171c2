// Adds twelve charts to a page and removes them, 50 and 200 times, and prints what is left of them; fails where it is more
// than may be.
import {chromium} from 'playwright-core';
import {chromium as browserPath, chromiumFlags} from '../.build/browsers.mjs';
import {serve} from '../.build/serve.mjs';
import {
  addAndRemove,
  COUNTS_OBJECTS_ONLY,
  MOST_GROWTH,
  smallDocuments,
} from '../test/checks/support/add-and-remove.mjs';

const server = await serve();
const browser = await chromium.launch({
  executablePath: browserPath(),
  args: [...chromiumFlags, COUNTS_OBJECTS_ONLY],
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
  if (more('heap') >= MOST_GROWTH || more('nodes') >= 100 || more('listeners') || more('observers'))
    process.exitCode = 1;
  await page.close();
}

await browser.close();
await server.close();
