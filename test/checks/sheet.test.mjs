// The files of a sheet: A4 that a screen reader can read, pictures with their words, a page that needs no script, and
// nothing anywhere of a number that was suppressed.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {pdfPages} from './support/pdf-pages.mjs';
import {site} from './support/site.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);
const tool = (...args) => run('node', ['dist/cli.js', ...args], {cwd: root});

// In the project's folder, since the pages ask for `dist`.
await mkdir(`${root}.cache`, {recursive: true});
const folder = await mkdtemp(`${root}.cache/sheet-`);
after(() => rm(folder, {recursive: true, force: true}));
const {browser, server} = await site();

/** What the tool says beside its steps. */
const notesOf = (said) => said.replaceAll(/^.*…\n/gm, '');

/** Makes the files of a page with a sheet. */
async function made(page, name) {
  const out = `${folder}/${name}-files`;
  const {stderr} = await tool('sheet', page, '--out', out, '--root', '.');
  const read = async (file) => readFile(`${out}/${file}`);
  return {out, read, stderr};
}

for (const [page, name, pages, words] of [
  ['examples/healthwatch/sheet.html', 'sheet', [1, 4], ['1,280', 'Yousaid,wedid', 'Licence']],
  ['examples/infographic.html', 'infographic', [1, 3], ['7,908', 'Thedrivercameearly', 'Licence']],
]) {
  test(`${page} gives A4, pictures and their words`, async () => {
    const {read, stderr} = await made(page, name);
    assert.equal(notesOf(stderr), '');
    const pdf = await read(`${name}.pdf`);
    const text = pdf.toString('latin1');
    const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    assert.ok(boxes.length >= pages[0] && boxes.length <= pages[1], `${boxes.length} pages`);
    for (const [, width, height] of boxes) {
      assert.ok(Math.abs(width - 595.3) < 1, `${width} points wide`);
      assert.ok(Math.abs(height - 841.9) < 1, `${height} points high`);
    }
    assert.match(text, /\/Lang \(en-GB\)/);
    assert.match(text, /\/MarkInfo <<\/Type \/MarkInfo\s+\/Marked true>>/);
    assert.match(text, /\/StructTreeRoot \d+ 0 R/);
    assert.match(text, /\/Title /);
    const printed = pdfPages(pdf).join('');
    for (const word of words) assert.ok(printed.includes(word), `${word} is printed`);
    for (const [size, width, height] of [
      ['square', 1080, 1080],
      ['wide', 1200, 675],
      ['tall', 1080, 1920],
    ]) {
      const png = await read(`${name}-${size}.png`);
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [width, height]);
      const alternative = (await read(`${name}-${size}.txt`)).toString().trim();
      assert.ok(alternative.includes(words[0]), `${size}: ${alternative}`);
    }
  });
}

test('the page stands without a script', async () => {
  const {out, read} = await made('examples/healthwatch/sheet.html', 'sheet');
  assert.ok((await read('sheet.html')).length);
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(`${server.address}${out.slice(root.length)}/sheet.html`);
  assert.match(await page.locator('h1').innerText(), /Insight from the/);
  assert.match(await page.locator('vcse-infographic').innerText(), /1,280/);
  const drawings = page.locator('vcse-insight svg, vcse-journeys svg');
  assert.ok((await drawings.count()) >= 2, `${await drawings.count()} drawings`);
  await context.close();
});

test('in the system’s colours the title is written in the colour of text, on the colour of pages', async () => {
  const page = await browser.newPage({forcedColors: 'active'});
  await page.goto(`${server.address}examples/infographic.html`);
  const looks = () =>
    page.evaluate(() => {
      const [title, text] = ['h3', 'p'].map((tag) =>
        getComputedStyle(document.querySelector(`vcse-infographic > ${tag}`)),
      );
      return {same: title.color === text.color, ground: title.backgroundColor !== title.color};
    });
  await page.waitForFunction(() => document.querySelector('vcse-infographic').state === 'ready');
  assert.deepEqual(await looks(), {same: true, ground: true});
  // The control: the colours that the band has otherwise are seen.
  await page.emulateMedia({forcedColors: 'none'});
  assert.equal((await looks()).same, false);
  await page.close();
});

test('the sheet of the guide is made by the command that the guide gives', async () => {
  const guide = await readFile(`${root}docs/healthwatch.md`, 'utf8');
  const [, step = ''] = guide.split('## 6. Make the sheet');
  const [, page = ''] = /^```html\n([\s\S]*?)^```/m.exec(step) ?? [];
  const [, command = ''] = /^npx vcse-charts (sheet .+)$/m.exec(step) ?? [];
  const user = `${folder}/user`;
  await mkdir(`${user}/public`, {recursive: true});
  await cp(`${root}dist`, `${user}/public/vcse-charts`, {recursive: true});
  await cp(`${root}examples/healthwatch/insight.json`, `${user}/public/insight.json`);
  await writeFile(`${user}/public/sheet.html`, page);
  const {stdout, stderr} = await run('node', [`${root}dist/cli.js`, ...command.split(' ')], {
    cwd: user,
  });
  assert.equal(notesOf(stderr), '');
  for (const file of (await readdir(`${user}/public/files`)).filter((each) => /^sheet/.test(each)))
    assert.ok(stdout.includes(file), stdout);
  const pdf = await readFile(`${user}/public/files/sheet.pdf`);
  assert.ok(pdfPages(pdf).join('').includes('7,908'));
});

test('a suppressed number is nowhere: not in the page, the PDF, the pictures or their words', async () => {
  const services = {a: [3, 2219], b: [5817, 6131], c: [4421, 4733], d: [3307, 3911]};
  const total = (at) => Object.values(services).reduce((sum, each) => sum + each[at], 0);
  const rows = [
    ...Object.entries(services).flatMap(([service, [negative, positive]]) => [
      {service, feeling: 'negative', count: negative},
      {service, feeling: 'positive', count: positive},
    ]),
    {feeling: 'negative', count: total(0)},
    {feeling: 'positive', count: total(1)},
    ...Object.entries(services).map(([service, [one, two]]) => ({service, count: one + two})),
  ];
  const secret = {
    $schema: 'schemas/insight.v1.json',
    name: 'secret',
    title: 'Comments on four services',
    licenses: [{title: 'OGL'}],
    sources: [{title: 'Made up'}],
    insight: {
      period: {from: '2022-04', to: '2023-03'},
      codingFrame: {name: 'Frame', version: '1'},
      illustrative: true,
    },
    resources: [
      {name: 'themes', data: []},
      {name: 'services', data: Object.keys(services).map((id) => ({id, name: `Service ${id}`}))},
      {name: 'feedback', data: rows},
    ],
  };
  const before = `${folder}/before.json`;
  const safe = `${folder}/safe.json`;
  await writeFile(before, JSON.stringify(secret));
  await tool('suppress', before, '--table', 'feedback', '--rules', 'under-five', '--out', safe);
  const {resources} = JSON.parse(await readFile(safe, 'utf8'));
  const shown = resources.find(({name}) => name === 'feedback').data;
  const keyOf = ({service = '', feeling = ''}) => `${service} ${feeling}`;
  const left = new Map(shown.map((row) => [keyOf(row), row.count]));
  const hidden = rows.filter((row) => (left.get(keyOf(row)) ?? null) === null);
  const secrets = hidden.filter(({count}) => count > 1000).map(({count}) => count);
  assert.ok(secrets.length, 'suppression hides more than the small number');
  const [{service, feeling}] = hidden;
  await writeFile(
    `${folder}/secret.html`,
    `<!doctype html><html lang="en-GB"><title>Comments</title>
    <link rel="stylesheet" href="../../dist/themes/sheet.css">
    <script type="module" src="../../dist/vcse-charts.js"></script>
    <vcse-infographic src="safe.json">
      <h1>Comments on four services</h1>
      <vcse-figure-number of="feedback" sum="count" where="service=${service}; feeling=${feeling}" unit="comments">were about one thing.</vcse-figure-number>
      <vcse-insight src="safe.json" form="places" heading-level="2"></vcse-insight>
    </vcse-infographic></html>`,
  );
  const {out, read} = await made(`${folder}/secret.html`, 'secret');
  for (const file of await readdir(out)) {
    const bytes = await read(file);
    const text = file.endsWith('.pdf') ? pdfPages(bytes).join('') : bytes.toString('latin1');
    for (const count of secrets)
      for (const form of [String(count), count.toLocaleString('en')])
        assert.ok(!text.includes(form), `${form} is in ${file}`);
  }
  const shownTotal = services.b[0] + services.b[1];
  const printed = pdfPages(await read('secret.pdf')).join('');
  assert.ok(printed.includes(shownTotal.toLocaleString('en')), 'what is shown is found');
});
