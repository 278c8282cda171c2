// The same inputs give the same text, byte for byte, in Node and in the three engines: words, drawings and tables of every form.
import assert from 'node:assert/strict';
import {readFileSync, rmSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {firefox, startWebkit, webkit} from '../../.build/browsers.mjs';
import {serve} from '../../.build/serve.mjs';
import {startPuppeteer} from './support/browser.mjs';
import {chartTags} from './support/pages.mjs';

const required = Boolean(process.env.CI);
const outfile = fileURLToPath(new URL('../../.cache/rendering.js', import.meta.url));

const spend = 'src="/datasets/ccg-spend-2018-19.json"';
const suppliers = 'src="/datasets/vcse-suppliers-2018-19.json" of="suppliers"';
const network = 'src="/datasets/network-north-west-london-2022.json"';
const figures = [
  `vcse-distribution ${spend} measure="per-head" highlight="E38000225"`,
  `vcse-distribution ${spend} form="stacked" measure="share"`,
  `vcse-distribution ${spend} form="histogram" measure="share"`,
  `vcse-distribution ${suppliers} form="tail" scale="log"`,
  `vcse-distribution ${suppliers} form="lorenz"`,
  'vcse-reach src="/datasets/vcse-reach-2018-19.json"',
  `vcse-trend src="/datasets/ccg-quarterly-2018-19.json"`,
  `vcse-map ${spend} view="areas"`,
  `vcse-map ${spend} view="hexagons"`,
  `vcse-map ${spend} view="list"`,
  'vcse-network src="/datasets/network-vcse-2018-19.json" form="bipartite"',
  ...['ego', 'matrix', 'force', 'levels'].map((form) => `vcse-network ${network} form="${form}"`),
  'vcse-scorecard src="/datasets/scorecard-commissioners-2018-19.json" layout="spine"',
  'vcse-scorecard src="/datasets/scorecard-table-4.json" layout="quartiles"',
  'vcse-scorecard src="/datasets/scorecard-framework-2022.json"',
  ...['themes', 'time', 'places', 'matrix'].map(
    (form) => `vcse-insight src="/datasets/insight-nhs-feedback-2021-22.json" form="${form}"`,
  ),
  ...['agreement', 'satisfaction', 'sources'].map(
    (name) => `vcse-survey src="/datasets/survey-${name}.json"`,
  ),
  ...['flows', 'list'].map(
    (form) => `vcse-journeys src="/datasets/insight-journeys-example.json" form="${form}"`,
  ),
];

/** Runs in Node and in a page: every figure's text, with its words, drawings and table. */
const texts = async (rendering, address, tags, read) => {
  const found = [];
  for (const tag of tags) {
    const {html, problems} = await rendering.renderPage(
      `<!doctype html><html lang="en"><${tag}></${tag.split(' ')[0]}></html>`,
      {
        base: `${address}examples/page.html`,
        styles: 'before.css',
        read: read ?? (async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer())),
      },
    );
    found.push(problems.length ? problems.join('\n') : html);
  }
  return found;
};

let server;
let expected;
before(async () => {
  await build({
    entryPoints: [
      fileURLToPath(new URL('../../src/publish/render/render-page.ts', import.meta.url)),
    ],
    bundle: true,
    outfile,
    format: 'iife',
    globalName: 'rendering',
    target: 'es2022',
    logLevel: 'error',
  });
  server = await serve();
  expected = await texts(
    await import('../../dist/publish.js'),
    server.address,
    figures,
    ({pathname}) => readFile(new URL(`../..${pathname}`, import.meta.url)),
  );
});
after(async () => {
  await server.close();
  rmSync(outfile);
});

test('every element but authors’ own figures is drawn here', () => {
  assert.deepEqual(
    [...new Set(figures.map((tag) => tag.split(' ')[0]))].sort(),
    chartTags.filter((tag) => tag !== 'vcse-vega').sort(),
  );
});

test('Node draws every form', () => {
  for (const text of expected) assert.match(text, /<svg|role="table"/);
});

function same(found) {
  assert.equal(found.length, figures.length, String(found));
  const others = figures.flatMap((tag, i) => {
    const [ours, theirs] = [expected[i], found[i]];
    if (ours === theirs) return [];
    let at = 0;
    while (ours[at] === theirs[at]) at += 1;
    return `${tag}: ${ours.slice(at - 60, at + 60)} | ${theirs.slice(at - 60, at + 60)}`;
  });
  assert.deepEqual(others, []);
}

for (const [name, path] of [
  ['chromium', true],
  ['firefox', firefox()],
]) {
  test(
    `${name} draws the same as Node`,
    {skip: !required && !path && 'not installed'},
    async () => {
      const browser = await startPuppeteer(name);
      try {
        const page = await browser.newPage();
        await page.goto(`${server.address}none`);
        await page.addScriptTag({path: outfile});
        same(
          await page.evaluate(
            `(${texts})(rendering, '${server.address}', ${JSON.stringify(figures)})`,
          ),
        );
      } finally {
        await browser.close();
      }
    },
  );
}

test(
  'WebKit draws the same as Node',
  {skip: !required && !webkit() && 'not installed'},
  async () => {
    const {driver, close} = await startWebkit();
    try {
      await driver.manage().setTimeouts({script: 120_000});
      await driver.get(`${server.address}none`);
      same(
        await driver.executeAsyncScript(
          `const done = arguments[arguments.length - 1]; ${readFileSync(outfile, 'utf8')};
        (${texts})(rendering, '${server.address}', ${JSON.stringify(figures)}).then(done, (error) => done(String(error)));`,
        ),
      );
    } finally {
      await close();
    }
  },
);
