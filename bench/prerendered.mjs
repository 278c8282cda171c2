// Times a page that was filled before any script against the same page without its chart: to its first words, and how much
// it moves until its chart is alive. `RUNS=20 node bench/prerendered.mjs` for other than 11 runs, after `npm run build`. It fails
// where anything moves.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {chromium as browserPath, chromiumFlags} from '../.build/browsers.mjs';
import {serve} from '../.build/serve.mjs';
import {renderPage} from '../dist/publish.js';
import {built} from './support/pages.mjs';
import {median} from './support/median.mjs';
import {slowLine} from './support/slow-line.mjs';

const runs = Number(process.env.RUNS ?? 11);
const root = new URL('../', import.meta.url);
const charts = {
  '189 bars':
    '<vcse-distribution src="../../datasets/ccg-spend-2018-19.json" measure="per-head"></vcse-distribution>',
  map: '<vcse-map src="../../datasets/ccg-spend-2018-19.json" measure="share"></vcse-map>',
  scorecard: '<vcse-scorecard src="../../datasets/scorecard-framework-2022.json"></vcse-scorecard>',
};

mkdirSync(built, {recursive: true});
writeFileSync(
  new URL('prerendered.css', built),
  'main{max-width:60rem;margin:auto;padding:0 1rem}',
);
writeFileSync(new URL('bare.html', built), page(''));
for (const [name, tag] of Object.entries(charts)) {
  const {html, problems} = await renderPage(page(tag), {
    base: 'https://bench.invalid/bench/built/',
    read: ({pathname}) => readFileSync(new URL(`.${pathname}`, root)),
    styles: '../../dist/vcse-charts-before.css',
  });
  if (problems.length) throw new Error(problems.join('\n'));
  writeFileSync(new URL(fileOf(name), built), html);
}

const server = await serve();
const browser = await chromium.launch({executablePath: browserPath(), args: chromiumFlags});
try {
  for (const [title, cpu, network] of [
    ['unthrottled', 1],
    ['CPU ×4, slow 4G (150 ms, 1.6 Mbit/s)', 4, slowLine],
  ]) {
    const pages = ['bare', ...Object.keys(charts)];
    const samples = new Map(pages.map((name) => [name, []]));
    // A first round, not counted, fills the server's store of compressed files.
    for (let run = -1; run < runs; run += 1)
      for (const name of pages) {
        const sample = await visit(name, cpu, network);
        if (run >= 0) samples.get(name).push(sample);
      }
    const firstWords = (name) => median(samples.get(name).map(({painted}) => painted));
    console.log(`\n## A page filled before any script, ${title}\n`);
    console.log('| page | first words, ms | × bare | moved |');
    console.log('| --- | ---: | ---: | ---: |');
    for (const name of pages) {
      const moved = Math.max(...samples.get(name).map((sample) => sample.moved));
      const ratio = firstWords(name) / firstWords('bare');
      console.log(
        `| ${name} | ${Math.round(firstWords(name))} | ${ratio.toFixed(2)} | ${moved.toFixed(4)} |`,
      );
      if (moved) process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  await server.close();
}

/** One visit in a fresh profile, until the chart is alive. */
async function visit(name, cpu, network) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Network.enable');
  if (network) await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', {rate: cpu});
  await tab.addInitScript(() => {
    window.moved = 0;
    new PerformanceObserver((list) => {
      for (const {value} of list.getEntries()) window.moved += value;
    }).observe({type: 'layout-shift', buffered: true});
    window.ready = new Promise((done) => addEventListener('vcse-ready', done, {once: true}));
  });
  await tab.goto(`${server.address}bench/built/${fileOf(name)}`);
  const sample = await tab.evaluate(async (alive) => {
    if (alive) await window.ready;
    await new Promise((done) => setTimeout(done, 300));
    const [{startTime}] = performance.getEntriesByName('first-contentful-paint');
    return {painted: startTime, moved: window.moved};
  }, name !== 'bare');
  await context.close();
  return sample;
}

function fileOf(name) {
  return name === 'bare' ? 'bare.html' : `prerendered-${Object.keys(charts).indexOf(name)}.html`;
}

/** A page of words around a chart, or without it and all it needs. */
function page(chart) {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Spending</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="prerendered.css">
${chart && '<script type="module" src="../../dist/vcse-charts.js"></script>'}</head>
<body><main><h1>What we spend with charities</h1>
<p>Every commissioner publishes its payments. Here they are added up for each body and year.</p>
${chart}
<p>The payments are published under the Open Government Licence.</p></main></body></html>
`;
}
