// Charts in documents of other programs, made as a reader of examples/research would make them, and drawn by Chromium.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {serve} from '../../.build/serve.mjs';
import {startChromium} from './support/browser.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vcse-charts-python-'));
const skip = spawnSync('python3', ['--version']).status === 0 ? false : 'Python 3 is not here';

/** What the helper gives for some lines of Python. */
function python(lines) {
  const start = `import sys\nsys.path.insert(0, ${JSON.stringify(`${root}examples/research`)})\nfrom vcse_charts import chart\n`;
  return execFileSync('python3', ['-B', '-c', start + lines], {cwd: folder, encoding: 'utf8'});
}

test('the helper escapes what it is given, and refuses what is no setting', {skip}, () => {
  writeFileSync(join(folder, 'small.js'), 'a = "</script><!--"');
  const made = python(
    `print(chart("trend", {"title": "</script><b>£"}, "small.js", label_top=3, index=True, only='a"b<', form=None)._repr_html_())`,
  );
  assert.equal(
    made.trim(),
    '<vcse-trend loading="eager" label-top="3" index only="a&quot;b&lt;">' +
      '<script type="application/json">{"title": "\\u003c/script>\\u003cb>£"}</script></vcse-trend>' +
      '<script>a = "<\\/script><\\!--"</script>',
  );
  const refused = python(
    'for args in [("a b", {}), ("trend", {})]:\n' +
      '  try: chart(*args, "small.js", **{"on click": 1})\n' +
      '  except ValueError as error: print(error)',
  );
  assert.match(refused, /^invalid kind: 'a b'.*\ninvalid setting: 'on click'/);
});

test('a browser draws it from the disk', {skip}, async (t) => {
  const file = join(folder, 'notebook.html');
  const paths = ['datasets/ccg-spend-2018-19.json', 'dist/inline/vcse-distribution.js'];
  const [spend, script] = paths.map((path) => JSON.stringify(root + path));
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8">${python(`print(chart("distribution", ${spend}, ${script}, measure="per-head")._repr_html_())`)}`,
  );
  const browser = await startChromium();
  t.after(() => browser.close());
  const page = await (await browser.newContext({offline: true})).newPage();
  await page.goto(pathToFileURL(file).href);
  await page.locator('vcse-distribution .actions button').first().waitFor();
  assert.match(await page.locator('.heading').innerText(), /^Half of commissioners spend £22/);
});

/** A folder with the files of examples/research, a document and the charts, as a reader puts them together. */
function workFolder() {
  const work = mkdtempSync(join(tmpdir(), 'vcse-charts-research-'));
  cpSync(`${root}examples/research`, work, {recursive: true});
  cpSync(`${root}datasets/ccg-spend-2018-19.json`, join(work, 'ccg-spend-2018-19.json'));
  mkdirSync(join(work, 'vcse-charts'));
  cpSync(`${root}dist/inline`, join(work, 'vcse-charts/inline'), {recursive: true});
  return work;
}

/** Skips where a program is missing, but not where everything must be tested. */
const without = (program) =>
  !process.env.CI && spawnSync(program, ['--version']).status !== 0 && `${program} is not here`;

/** Headings of a page's charts when so many are drawn. */
async function headings(t, address, count, options = {}) {
  const browser = await startChromium();
  t.after(() => browser.close());
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(address);
  for (let at = 0; at < count; at += 1) {
    const chart = page.locator('vcse-distribution').nth(at);
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('.actions button').first().waitFor();
  }
  return page.locator('vcse-distribution .heading').allInnerTexts();
}

test(
  'a notebook that ran and was saved as a page draws from the disk',
  {skip: without('jupyter')},
  async (t) => {
    const work = workFolder();
    execFileSync('jupyter', ['nbconvert', '--to', 'html', '--execute', 'notebook.ipynb'], {
      cwd: work,
      stdio: 'pipe',
    });
    const page = pathToFileURL(join(work, 'notebook.html')).href;
    const [heading] = await headings(t, page, 1, {offline: true});
    assert.match(heading, /^Half of commissioners spend £22/);
  },
);

test(
  'R Markdown makes one file that draws from the disk; its raw block draws from a server',
  {skip: without('Rscript')},
  async (t) => {
    const work = workFolder();
    execFileSync('Rscript', ['-e', 'rmarkdown::render("paper.Rmd", quiet = TRUE)'], {
      cwd: work,
      stdio: 'pipe',
    });
    const file = pathToFileURL(join(work, 'paper.html')).href;
    const [helper] = await headings(t, file, 1, {offline: true});
    assert.match(helper, /^Half of commissioners spend £22/);
    const server = await serve({folder: work});
    t.after(() => server.close());
    const both = await headings(t, `${server.address}paper.html`, 2);
    assert.equal(both.length, 2);
    assert.match(both[1], /^132 of 189 commissioners/);
  },
);

test(
  'pandoc, which Quarto makes its pages with, keeps the raw block of a Quarto document, and it draws',
  {skip: without('pandoc')},
  async (t) => {
    const work = workFolder();
    for (const part of ['define', 'chunks'])
      cpSync(`${root}dist/${part}`, join(work, 'vcse-charts', part), {recursive: true});
    // Quarto's own part of it: what stands at `include-in-header` goes into the page's head.
    const [, header] = /text: (.+)/.exec(readFileSync(join(work, 'paper.qmd'), 'utf8'));
    writeFileSync(join(work, 'header.html'), header);
    const options = ['--from', 'markdown', '--standalone', '--include-in-header', 'header.html'];
    execFileSync('pandoc', [...options, 'paper.qmd', '--output', 'quarto.html'], {
      cwd: work,
      stdio: 'pipe',
    });
    const server = await serve({folder: work});
    t.after(() => server.close());
    const [heading] = await headings(t, `${server.address}quarto.html`, 1);
    assert.match(heading, /^Half of commissioners spend £22/);
  },
);
