// Time from a pointer's move, a key or a choice on the map of 195 areas to the page laid out again, in milliseconds.
// After `npm run build`: node bench/map-response.mjs
import {serve} from '../.build/serve.mjs';
import {startChromium} from '../test/checks/support/browser.mjs';

/** Runs in the page. */
async function responses(chart) {
  const inside = (selector) => chart.renderRoot.querySelector(selector);
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const timed = async (count, act) => {
    const times = [];
    for (let i = 0; i < count; i += 1) {
      await frame();
      const start = performance.now();
      act(i);
      do await chart.updateComplete;
      while (chart.isUpdatePending);
      inside('.drawing').getBoundingClientRect();
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    const at = (part) => Math.round(10 * times[Math.floor(part * count)]) / 10;
    return {median: at(0.5), 'of 95%': at(0.95)};
  };
  const {left, top} = inside('.drawing').getBoundingClientRect();
  const {marks} = chart.drawing;
  const pointer = await timed(100, (i) => {
    const {x, y, width, height} = marks[(i * 37) % marks.length];
    const at = {clientX: left + x + width / 2, clientY: top + y + height / 2};
    inside('.drawing').dispatchEvent(new PointerEvent('pointermove', {bubbles: true, ...at}));
  });
  inside('.explore').click();
  await chart.updateComplete;
  const key = await timed(100, (i) => {
    const press = {key: i % 5 === 4 ? 'ArrowDown' : 'ArrowRight', bubbles: true};
    inside('.options').dispatchEvent(new KeyboardEvent('keydown', press));
  });
  const choice = await timed(40, (i) => chart.choose(chart.figure.items[(i * 13) % 180].id));
  return {pointer, key, choice};
}

const server = await serve();
const browser = await startChromium();
const page = await browser.newPage({viewport: {width: 1280, height: 1400}});
await page.goto(`${server.address}examples/map.html`);
const chart = page.locator('vcse-map').first();
await chart.locator('.actions button').first().waitFor();
await page.waitForTimeout(1000);
console.table(await chart.evaluate(responses));
await browser.close();
await server.close();
