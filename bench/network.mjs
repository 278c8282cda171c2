// Times a network of 1,240 bodies and 5,266 relations from navigation to the settled and painted picture, with the longest
// task on the way; then, of this library, the answers to a pointer and a key, and frames while a body is dragged.
// `RUNS=3` for other than 5.
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism, loadavg} from 'node:os';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {chromium as browserPath, chromiumFlags} from '../.build/browsers.mjs';
import {serve} from '../.build/serve.mjs';
import {networkDocument} from './network-document.mjs';
import {median} from './support/median.mjs';
import {
  built,
  bundle,
  elementTag,
  painted,
  PATIENCE,
  programTag,
  writePage,
} from './support/pages.mjs';

const runs = Number(process.env.RUNS ?? 5);

const others = ['d3-force', 'ngraph', 'sigma', 'force-graph', 'cytoscape', 'vis'].map(
  (name) => `network-${name}`,
);
const ours = 'vcse-charts-network';
const laid = 'vcse-charts-network-laid-out';
const contenders = [ours, laid, ...others];

await bundle(others, {logLevel: 'error'});
const document = networkDocument();
writeFileSync(new URL('network.json', built), JSON.stringify(document));
writeFileSync(new URL('network-laid-out.json', built), JSON.stringify(laidOut(document)));
for (const name of contenders) writePage(name, tagOf(name), 1200);

const [load] = loadavg();
console.log(`\n## network of 1,240 bodies and 5,266 relations\n`);
console.log(`${availableParallelism()} cores, load ${load.toFixed(1)} at the start\n`);
const server = await serve();
const browser = await chromium.launch({executablePath: browserPath(), args: chromiumFlags});
try {
  const samples = new Map(contenders.map((name) => [name, []]));
  for (let run = -1; run < runs; run += 1) {
    for (const name of contenders) {
      // The slowest are not warmed up: they are far from the fastest.
      if (run < 0 && ['network-cytoscape', 'network-vis'].includes(name)) continue;
      const sample = await visit(name, timesOf).catch((error) => {
        if (error.name !== 'TimeoutError') throw error;
        return {time: PATIENCE, longest: PATIENCE};
      });
      console.error(`run ${run + 1}, ${name}: ${sample.time.toFixed(0)} ms`);
      if (run >= 0) samples.get(name).push(sample);
    }
  }
  const middle = (name, key) => median(samples.get(name).map((sample) => sample[key]));
  const fastest = Math.min(...others.map((name) => middle(name, 'time')));
  console.log(
    '| contender | settled and drawn, ms | × the fastest of the others | longest task, ms |',
  );
  console.log('| --- | ---: | ---: | ---: |');
  for (const name of contenders) {
    const time = middle(name, 'time');
    console.log(
      `| ${name} | ${time < PATIENCE ? time.toFixed(0) : `over ${PATIENCE}`} | ${(time / fastest).toFixed(2)} | ${middle(name, 'longest').toFixed(0)} |`,
    );
  }
  console.log('\n| this library | median | 95th percentile |\n| --- | ---: | ---: |');
  for (const [title, list] of Object.entries(await visit(ours, exploredIn)))
    console.log(
      `| ${title} | ${quantile(list, 0.5).toFixed(1)} | ${quantile(list, 0.95).toFixed(1)} |`,
    );
} finally {
  await browser.close();
  await server.close();
}

/** The same network as a network document with the places that `vcse-charts layout` writes. */
function laidOut({resources, licenses, sources}) {
  const table = (name) => resources.find((resource) => resource.name === name).data;
  const plain = {
    $schema: 'schemas/network.v1.json',
    name: 'bench-network',
    title: 'Independent suppliers',
    licenses,
    sources,
    network: {place: 'England', period: '2018-19'},
    resources: [
      {
        name: 'organisations',
        data: [
          ...table('commissioners').map(({id, name}) => ({id, name, kind: 'commissioner'})),
          ...table('suppliers').map(({id, name, sector}) => ({id, name, kind: sector})),
        ],
      },
      {
        name: 'relations',
        data: table('totals').map(({commissioner, supplier, amount}) => ({
          from: commissioner,
          to: supplier,
          kind: 'funds',
          amount,
        })),
      },
    ],
  };
  const path = fileURLToPath(new URL('network-plain.json', built));
  const out = fileURLToPath(new URL('network-out.json', built));
  writeFileSync(path, JSON.stringify(plain));
  const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
  const {status, stderr} = spawnSync('node', [cli, 'layout', path, '--out', out]);
  if (status) throw new Error(`${stderr} (built with npm run build?)`);
  return JSON.parse(readFileSync(out, 'utf8'));
}

function tagOf(name) {
  if (others.includes(name)) return programTag(name);
  const file = name === laid ? 'network-laid-out' : 'network';
  return elementTag('vcse-network', `src="${file}.json" form="force" top="all" loading="eager"`);
}

async function visit(name, then) {
  const context = await browser.newContext({viewport: {width: 1240, height: 1000}});
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      globalThis.tasks = [];
      new PerformanceObserver((list) => {
        for (const {duration} of list.getEntries()) globalThis.tasks.push(duration);
      }).observe({type: 'longtask', buffered: true});
    });
    await painted(page, server.address, name);
    return await then(page);
  } finally {
    await context.close();
  }
}

/** Time to the picture; the longest task until then and in the second after it, in which measures are worked out. */
async function timesOf(page) {
  await page.waitForTimeout(1000);
  return page.evaluate(() => ({
    time: performance.getEntriesByName('drawn')[0].startTime,
    longest: Math.max(0, ...globalThis.tasks),
  }));
}

/** Milliseconds that a pointer, a key and a frame while dragging take. */
async function exploredIn(page) {
  await page.waitForTimeout(3000);
  const answered = (kind) =>
    page.evaluate(async (what) => {
      const element = globalThis.document.querySelector('vcse-network');
      const {drawing, figure, renderRoot} = element;
      const box = renderRoot.querySelector('.drawing');
      const times = [];
      for (let at = 0; at < 40; at += 1) {
        const {left, top} = box.getBoundingClientRect();
        const mark = drawing.boxOf({kind: 'body', body: figure.bodies[at * 7]});
        const start = performance.now();
        if (what === 'pointer') {
          const [clientX, clientY] = [
            left + mark.x + mark.width / 2,
            top + mark.y + mark.height / 2,
          ];
          box.dispatchEvent(
            new PointerEvent('pointermove', {clientX, clientY, bubbles: true, composed: true}),
          );
        } else {
          renderRoot
            .querySelector('[role="treeitem"][tabindex="0"]')
            .dispatchEvent(
              new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, composed: true}),
            );
        }
        await element.updateComplete;
        box.getBoundingClientRect();
        times.push(performance.now() - start);
        await new Promise(requestAnimationFrame);
      }
      return times;
    }, kind);
  const pointer = await answered('pointer');
  const key = await answered('key');
  const spot = await page.evaluate(() => {
    const {drawing, figure, renderRoot} = globalThis.document.querySelector('vcse-network');
    const {left, top} = renderRoot.querySelector('.drawing').getBoundingClientRect();
    const {x, y, width, height} = drawing.boxOf({kind: 'body', body: figure.bodies[0]});
    return [left + x + width / 2, top + y + height / 2];
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const work = async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
  };
  await page.mouse.move(...spot);
  await page.mouse.down();
  await page.mouse.move(spot[0] + 6, spot[1] + 6);
  await page.evaluate(() => {
    globalThis.frames = [];
    let last = performance.now();
    const next = (now) => {
      globalThis.frames.push(now - last);
      last = now;
      globalThis.framing = requestAnimationFrame(next);
    };
    globalThis.framing = requestAnimationFrame(next);
  });
  const before = await work();
  for (let at = 0; at < 120; at += 1)
    await page.mouse.move(spot[0] + 120 * Math.sin(at / 9), spot[1] + 80 * Math.cos(at / 7));
  const spent = (await work()) - before;
  const frames = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.framing);
    return globalThis.frames.slice(1);
  });
  await page.mouse.up();
  return {
    'answer to a pointer, ms': pointer,
    'answer to a key, ms': key,
    'frame while dragging, ms': frames,
    'work a frame while dragging, ms': [spent / frames.length],
  };
}

function quantile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
}
