// The helper for notebooks: what Python makes of a document is what Chromium draws, from a file and without a request.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
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
