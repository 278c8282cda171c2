// Times every contender from navigation to the painted chart, all in one run, in turns, and prints medians
// and ratios. `RUNS=20 npm run bench` for other than 11 turns, `ONLY=map npm run bench` for one picture.
import {spawnSync} from 'node:child_process';
import {existsSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {availableParallelism, loadavg} from 'node:os';
import {gzipSync} from 'node:zlib';
import {chromium} from 'playwright-core';
import {chromium as browserPath, chromiumFlags} from '../.build/browsers.mjs';
import {serve} from '../.build/serve.mjs';
import {median} from './support/median.mjs';
import {built, bundle, elementTag, painted, programTag, writePage} from './support/pages.mjs';
import {slowLine} from './support/slow-line.mjs';

const root = new URL('../', import.meta.url);
const runs = Number(process.env.RUNS ?? 11);

/** The attributes with which this library draws what the others draw by code. */
const ours = {
  'vcse-charts':
    'src="/datasets/ccg-spend-2018-19.json" measure="per-head" form="ranked" loading="eager"',
  'vcse-charts-suppliers':
    'src="/datasets/vcse-suppliers-2018-19.json" of="suppliers" form="tail" scale="log" loading="eager"',
  'vcse-charts-map':
    'src="/datasets/ccg-spend-2018-19.json" boundaries="/datasets/ccg-2018.topo.json" view="areas" loading="eager"',
};
/** The tag of those that are not distributions. */
const tags = {'vcse-charts-map': 'vcse-map'};

const pictures = [
  {
    title: '189 bars, pounds per head',
    baseline: 'hand-written',
    contenders: [
      'hand-written',
      'vcse-charts',
      'd3',
      'uplot',
      'chart-js',
      'observable-plot',
      'vega-embed',
    ],
  },
  {
    title: '1,051 suppliers on a log scale',
    baseline: 'hand-written-suppliers',
    contenders: ['hand-written-suppliers', 'vcse-charts-suppliers'],
  },
  {
    title: 'map of 195 areas, pounds per head',
    baseline: 'hand-written-map',
    contenders: [
      'hand-written-map',
      'vcse-charts-map',
      'd3-map',
      'observable-plot-map',
      'echarts-map',
      'vega-embed-map',
    ],
  },
].filter(({title}) => title.includes(process.env.ONLY ?? ''));

const conditions = [
  {title: 'unthrottled'},
  {
    title: 'CPU ×4, slow 4G (150 ms, 1.6 Mbit/s)',
    cpu: 4,
    network: slowLine,
  },
];

if (!existsSync(new URL('dist/define/vcse-distribution.js', root))) {
  const {status} = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
  });
  if (status) process.exit(status);
}

rmSync(built, {recursive: true, force: true});
const others = pictures.flatMap(({contenders}) => contenders).filter((name) => !ours[name]);
await bundle(others);
for (const {contenders} of pictures) {
  for (const name of contenders) writePage(name, tagOf(name));
}

// On a machine that others use at the same time even the ratios say little.
const [load] = loadavg();
console.log(`${availableParallelism()} cores, load ${load.toFixed(1)} at the start`);
const server = await serve();
const browser = await chromium.launch({executablePath: browserPath(), args: chromiumFlags});
try {
  for (const {title, baseline, contenders} of pictures) {
    console.log(`\n## ${title}\n`);
    const columns = [];
    for (const condition of conditions) columns.push(await timesOf(contenders, condition));
    const sent = new Map();
    for (const name of contenders) sent.set(name, await scriptBytes(name));
    print(contenders, baseline, columns, sent);
  }
} finally {
  await browser.close();
  await server.close();
}

function tagOf(name) {
  return ours[name] ? elementTag(tags[name] ?? 'vcse-distribution', ours[name]) : programTag(name);
}

/** Milliseconds to the picture and the longest task, each run a fresh profile, contenders in turns. */
async function timesOf(contenders, condition) {
  const samples = new Map(contenders.map((name) => [name, []]));
  for (let run = -1; run < runs; run += 1) {
    for (const name of contenders) {
      const sample = await visit(name, condition);
      if (run >= 0) samples.get(name).push(sample);
    }
  }
  return {title: condition.title, samples};
}

async function visit(name, {cpu, network}, after) {
  const context = await browser.newContext({viewport: {width: 1000, height: 900}});
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    if (cpu) await session.send('Emulation.setCPUThrottlingRate', {rate: cpu});
    if (network) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', network);
    }
    await page.addInitScript(() => {
      globalThis.blocked = 0;
      new PerformanceObserver((list) => {
        for (const {duration} of list.getEntries())
          globalThis.blocked += Math.max(0, duration - 50);
      }).observe({type: 'longtask', buffered: true});
    });
    await painted(page, server.address, name);
    if (after) return await after(page);
    return await page.evaluate(() => ({
      time: performance.getEntriesByName('drawn')[0].startTime,
      blocked: globalThis.blocked,
    }));
  } finally {
    await context.close();
  }
}

/** Bytes of script, gzip, that a page asked for until its picture was complete. */
async function scriptBytes(name) {
  const scripts = await visit(name, {}, (page) =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({name: address}) => address.endsWith('.js'))
        .map(({name: address}) => address),
    ),
  );
  let sum = 0;
  for (const address of new Set(scripts)) {
    sum += gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer())).length;
  }
  return sum;
}

function print(contenders, baseline, columns, sent) {
  const head = columns.flatMap(({title}) => [`${title}, ms`, '× hand-written']);
  console.log(
    `| contender | script, KB gzip | ${head.join(' | ')} | blocking time, throttled, ms |`,
  );
  console.log(`| --- | ---: | ${head.map(() => '---:').join(' | ')} | ---: |`);
  for (const name of contenders) {
    const cells = columns.flatMap(({samples}) => {
      const middle = median(samples.get(name).map(({time}) => time));
      const by = median(samples.get(baseline).map(({time}) => time));
      return [middle.toFixed(0), (middle / by).toFixed(2)];
    });
    const blocked = median(
      columns
        .at(-1)
        .samples.get(name)
        .map((sample) => sample.blocked),
    );
    console.log(
      `| ${name} | ${(sent.get(name) / 1024).toFixed(1)} | ${cells.join(' | ')} | ${blocked.toFixed(0)} |`,
    );
  }
  const others = contenders.filter((name) => name !== baseline && !ours[name]);
  const own = contenders.find((name) => ours[name]);
  if (!others.length) return;
  for (const {title, samples} of columns) {
    const of = (name) => median(samples.get(name).map(({time}) => time));
    const best = others.reduce((a, b) => (of(b) < of(a) ? b : a));
    console.log(`\n${title}: ${(of(own) / of(best)).toFixed(2)} × the best library (${best}).`);
  }
}
