// Times the study's prerendered page: to its first words, until its buttons answer, until its first chart is alive when it
// is asked for at once, and how long the main thread was held. `RUNS=20 node bench/study.mjs` for other than 7 runs, after `npm run build`.
import {chromium} from 'playwright-core';
import {chromium as browserPath, chromiumFlags} from '../.build/browsers.mjs';
import {serve} from '../.build/serve.mjs';
import {median} from './support/median.mjs';
import {slowLine} from './support/slow-line.mjs';

const runs = Number(process.env.RUNS ?? 7);
const path = 'examples/study/prerendered.html';

const server = await serve();
const browser = await chromium.launch({executablePath: browserPath(), args: chromiumFlags});
try {
  for (const [title, cpu, network] of [
    ['unthrottled', 1],
    ['CPU ×4, slow 4G (150 ms, 1.6 Mbit/s)', 4, slowLine],
  ]) {
    const samples = [];
    for (let run = -1; run < runs; run += 1) {
      const sample = await visit(cpu, network);
      if (run >= 0) samples.push(sample);
    }
    console.log(`\n## ${title}\n`);
    for (const what of Object.keys(samples[0]))
      console.log(`${what}: ${Math.round(median(samples.map((sample) => sample[what])))}`);
  }
} finally {
  await browser.close();
  await server.close();
}

/** One visit in a fresh profile: the first chart is asked for in the first frame in which its button is there. */
async function visit(cpu, network) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (network) await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', {rate: cpu});
  let bytes = 0;
  session.on('Network.loadingFinished', ({encodedDataLength}) => (bytes += encodedDataLength));
  await page.addInitScript(() => {
    window.held = 0;
    new PerformanceObserver((list) => {
      for (const {duration} of list.getEntries()) window.held += Math.max(0, duration - 50);
    }).observe({type: 'longtask', buffered: true});
    const look = () => {
      const button = document
        .querySelector('[loading="asked"]')
        ?.shadowRoot?.querySelector('.asks');
      if (!button) return void requestAnimationFrame(look);
      performance.mark('answers');
      button.click();
    };
    look();
    addEventListener('vcse-ready', () => performance.mark('alive'), {once: true});
  });
  await page.goto(server.address + path);
  const figures = await page.evaluate(async () => {
    const marked = (name) => performance.getEntriesByName(name)[0]?.startTime;
    while (!marked('alive')) await new Promise((done) => setTimeout(done, 20));
    const [{domContentLoadedEventEnd}] = performance.getEntriesByType('navigation');
    return {
      'first words, ms': marked('first-contentful-paint'),
      'buttons answer, ms': marked('answers'),
      'whole page, ms': domContentLoadedEventEnd,
      'first chart alive, ms': marked('alive'),
      'main thread held over 50 ms, ms': window.held,
    };
  });
  await context.close();
  return {...figures, 'bytes with one chart alive': bytes};
}
