// Goes through every example page by the Tab key: each stop in a chart has a name and a ring that can be seen, in reading order.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {broken, charts, drawAll, pages} from './support/pages.mjs';
import {site} from './support/site.mjs';

/** More stops than a page has; one that never ends is a trap. */
const MOST = 400;

const {browser, server} = await site();

for (const path of pages) {
  test(`Tab goes through ${path}, and every stop can be seen and has a name`, async () => {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    await page.goto(server.address + path);
    await drawAll(page);
    await page.evaluate(() => {
      document.activeElement?.blur();
      scrollTo(0, 0);
    });
    const stops = [];
    let ended = false;
    while (!ended && stops.length < MOST) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(stopNow, charts);
      ended = stop === undefined;
      if (stop?.chart !== undefined) stops.push(stop);
    }
    await page.close();
    assert.ok(ended, 'the Tab key does not get through');
    const least = path === broken ? 1 : 3;
    assert.ok(stops.length >= least, `${stops.length} stops`);
    for (const {what, name, ring} of stops) {
      assert.ok(name, `${what} has no name`);
      assert.ok(ring >= 2, `${what} “${name}” has a ring of ${ring} px`);
    }
    const order = stops.map(({chart}) => chart);
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
      'charts are gone through in turn',
    );
  });
}

/** What has the focus: `undefined` when it has left the page, without `chart` outside of charts. Runs in the page. */
function stopNow(selector) {
  let element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const all = [...document.querySelectorAll(selector)];
  const chart = all.findIndex((each) => each === element);
  if (chart < 0) return {};
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const style = getComputedStyle(element);
  const shadow = Math.max(0, ...(style.boxShadow.match(/[\d.]+px/g) ?? []).map(Number.parseFloat));
  const outline = style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth);
  return {
    chart,
    what: element.localName,
    name: (
      element.getAttribute('aria-label') ??
      element.labels?.[0]?.textContent ??
      element.textContent
    ).trim(),
    ring: Math.max(outline, shadow),
  };
}
