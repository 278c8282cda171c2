// Times every contender from navigation to the painted chart, all in one run, in turns, and prints medians
// and ratios. `RUNS=20 npm run bench` for other than 11 turns, `ONLY=map npm run bench` for one picture.
import {spawnSync} from 'node:child_process';
import {existsSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {availableParallelism, loadavg} from 'node:os';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {chromium as browserPath, chromiumFlags} from '../.build/browsers.mjs';
import {serve} from '../.build/serve.mjs';

const here = new URL('./', import.meta.url);
const root = new URL('../', here);
const built = new URL('built/', here);
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
    network: {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000},
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
await build({
  entryPoints: others.map((name) => fileURLToPath(new URL(`contenders/${name}.js`, here))),
  outdir: fileURLToPath(built),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
for (const {contenders} of pictures) {
  for (const name of contenders) writeFileSync(new URL(`${name}.html`, built), pageOf(name));
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

function pageOf(name) {
  const element = tags[name] ?? 'vcse-distribution';
  const tag = ours[name]
    ? `<script>addEventListener('vcse-ready',()=>requestAnimationFrame(()=>setTimeout(()=>performance.mark('drawn'))))</script>
<script type="module" src="/dist/define/${element}.js"></script>
<${element} ${ours[name]}></${element}>`
    : `<div id="chart"></div>
<script type="module" src="${name}.js"></script>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name}</title>
<link rel="icon" href="data:,">
<body style="width:960px">
${tag}
`;
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
    await page.goto(`${server.address}bench/built/${name}.html`, {waitUntil: 'commit'});
    await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0, undefined, {
      timeout: 60_000,
    });
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

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
