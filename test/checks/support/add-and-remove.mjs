import {readFileSync} from 'node:fs';

const root = new URL('../../../', import.meta.url);

function read(file) {
  return JSON.parse(readFileSync(new URL(`datasets/${file}.json`, root), 'utf8'));
}

/** The document of all commissioners, with the first so many alone. */
export function fewCommissioners(count) {
  const {resources, ...head} = read('ccg-spend-2018-19');
  const rows = (wanted) => resources.find(({name}) => name === wanted).data;
  const commissioners = rows('commissioners').slice(0, count);
  const ids = new Set(commissioners.map(({id}) => id));
  const totals = rows('totals').filter(({commissioner}) => ids.has(commissioner));
  return {
    ...head,
    resources: [
      {name: 'commissioners', data: commissioners},
      {name: 'totals', data: totals},
    ],
  };
}

/** Twelve charts of all kinds: tag, attributes, and the file or how many commissioners of each. */
const twelve = [
  ['vcse-distribution', {measure: 'per-head'}, 30],
  ['vcse-distribution', {form: 'histogram', measure: 'per-head'}, 30],
  ['vcse-distribution', {of: 'suppliers', form: 'tail'}, 'network-bradford-districts-2018-19'],
  ['vcse-reach', {}, 'network-bradford-districts-2018-19'],
  ['vcse-reach', {form: 'dependence'}, 'network-bradford-districts-2018-19'],
  ['vcse-trend', {of: 'all', measure: 'commissioners'}, 'commissioning-bodies-2014-2022'],
  ['vcse-map', {view: 'list'}, 30],
  ['vcse-network', {}, 'network-bradford-2022'],
  ['vcse-network', {form: 'levels'}, 'network-calderdale-2022'],
  ['vcse-scorecard', {}, 'scorecard-framework-2022'],
  ['vcse-insight', {form: 'matrix'}, 'insight-nhs-feedback-2021-22'],
  ['vcse-survey', {}, 'survey-satisfaction'],
  ['vcse-survey', {widest: '3'}, 'survey-sources'],
];

/** The twelve with their documents, for a page. */
export function smallDocuments() {
  return twelve.map(([tag, attributes, file]) => ({
    tag,
    attributes,
    data: typeof file === 'number' ? fewCommissioners(file) : read(file),
  }));
}

/**
 * A flag for Chromium under which only what pages hold is counted as memory: what the engine compiles again and better with
 * every round is part of the same heap, and was all that grew (1 MB in 50 rounds, no object among it).
 */
export const COUNTS_OBJECTS_ONLY =
  '--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode';

/** Bytes that the heap may grow by, in 50 rounds and in 200 alike. */
export const MOST_GROWTH = 300_000;

/** Rounds that are not counted: code is compiled, modules come, and the browser fills its own stores. */
const WARM = 5;

/**
 * Adds twelve charts to a page, waits until each is whole, and removes them, so many times.
 *
 * @param {import('playwright-core').Page} page - with the library's script
 * @param {readonly object[]} documents - of `smallDocuments`
 * @param warm - rounds before those: the more code a chart brings, the later all of it is compiled
 * @returns what is there before and after, when the browser has collected what nobody holds: bytes, nodes, listeners, and
 *   observers that observe
 */
export async function addAndRemove(page, documents, times, warm = WARM) {
  await page.addInitScript(countObservers);
  await page.reload();
  await page.evaluate((documents) => (window.documents = documents), documents);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  const measure = async () => {
    for (let i = 0; i < 3; i += 1) {
      await session.send('HeapProfiler.collectGarbage');
      await page.waitForTimeout(100);
    }
    const {usedSize} = await session.send('Runtime.getHeapUsage');
    const {nodes, jsEventListeners} = await session.send('Memory.getDOMCounters');
    const observers = await page.evaluate(() => window.observing.size);
    return {heap: usedSize, nodes, listeners: jsEventListeners, observers};
  };
  await page.evaluate(rounds, warm);
  const before = await measure();
  await page.evaluate(rounds, times);
  return {before, after: await measure()};
}

/** Runs in the page. */
async function rounds(times) {
  const wait = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let i = 0; i < times; i += 1) {
    const charts = window.documents.map(({tag, attributes, data, properties}) => {
      const chart = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
      Object.assign(chart, properties, {loading: 'eager'});
      chart.data = data;
      document.body.append(chart);
      return chart;
    });
    const end = performance.now() + 20_000;
    const whole = (chart) =>
      chart.state === 'ready' && chart.shadowRoot.querySelector('.actions button');
    while (!charts.every(whole)) {
      if (performance.now() > end)
        throw new Error(charts.map(({localName, state}) => `${localName} ${state}`).join(', '));
      await wait();
    }
    for (const chart of charts) chart.remove();
    await wait();
  }
}

/** Runs in the page, before anything else: keeps those observers that observe something. */
function countObservers() {
  window.observing = new Set();
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver']) {
    const {prototype} = window[name];
    const {observe, disconnect} = prototype;
    prototype.observe = function (...options) {
      window.observing.add(this);
      return observe.apply(this, options);
    };
    prototype.disconnect = function () {
      window.observing.delete(this);
      return disconnect.call(this);
    };
  }
}
