// The reference pages say what the schemas say: every field, and nothing that was there once.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {looksPage} from '../../.build/looks-page.mjs';
import {methodsPage} from '../../.build/methods.mjs';
import {referencePages} from '../../.build/reference.mjs';
import {sensitivityPage} from '../../.build/sensitivity.mjs';

const folder = new URL('../../docs/reference/', import.meta.url);
const pages = await referencePages();

test('every page is what its schema gives, and no other lies there', () => {
  assert.deepEqual(readdirSync(folder).sort(), [...pages.keys()].sort());
  for (const [name, text] of pages) {
    const written = readFileSync(new URL(name, folder), 'utf8');
    assert.ok(written === text, `docs/reference/${name} is stale: run npm run reference`);
  }
});

test('the page of methods is what the docstrings give, and names every function of the analysis', async () => {
  const made = await methodsPage();
  const written = readFileSync(new URL('../methods.md', folder), 'utf8');
  assert.ok(written === made, 'docs/methods.md is stale: run npm run reference');
  const source = new URL('../../src/analysis/', import.meta.url);
  for (const file of readdirSync(source)) {
    const text = readFileSync(new URL(file, source), 'utf8');
    for (const [, name] of text.matchAll(/^export function\*? (\w+)/gm))
      assert.ok(made.includes(`### \`${name}\`\n`), name);
  }
});

test('the page of looks is what the manifest and the styles give, with a picture of every theme and chart', async () => {
  const made = await looksPage();
  const written = readFileSync(new URL('../looks.md', folder), 'utf8');
  assert.ok(written === made, 'docs/looks.md is stale: run npm run reference');
  const named = [...made.matchAll(/\]\(looks\/([\w-]+\.png)\)/g)].map(([, name]) => name);
  assert.deepEqual(readdirSync(new URL('../looks/', folder)).sort(), named.sort());
  const themes = readdirSync(new URL('../../src/theme/themes/', folder));
  for (const theme of themes.filter((name) => name !== 'sheet.css'))
    assert.ok(made.includes(`\`themes/${theme}\``), theme);
  const styles = new URL('../../src/theme/', folder);
  for (const file of readdirSync(styles).filter((name) => name.endsWith('.ts')))
    for (const [name] of readFileSync(new URL(file, styles), 'utf8').matchAll(/--vcse-[\w-]*\w/g))
      // The first of a numbered row stands for all of it.
      assert.ok(made.includes(`\`${name.replace(/-[2-4]\b/, '-1')}\``), name);
});

test('each page names every field, every status and every table of its kind', () => {
  for (const file of readdirSync(new URL('../../src/contract/schemas/', import.meta.url))) {
    const schema = JSON.parse(
      readFileSync(new URL(`../../src/contract/schemas/${file}`, import.meta.url), 'utf8'),
    );
    const page = pages.get(`${file.split('.')[0]}.md`);
    for (const {properties = {}} of [schema, ...Object.values(schema.$defs)]) {
      for (const name of Object.keys(properties)) assert.ok(page.includes(`\`${name}\``), name);
    }
    for (const {if: rule} of schema.$defs.Resource.allOf)
      assert.ok(page.includes(`### Table \`${rule.properties.name.const}\``));
    for (const status of ['c', 'low', 'x', 'z', 'u', 'p', 'r', 'e'])
      assert.match(page, new RegExp(`^\\| \`${status}\` +\\|`, 'm'));
  }
});

test('the worked example of ranks has the numbers that the datasets give', async () => {
  const written = readFileSync(new URL('../sensitivity.md', folder), 'utf8');
  assert.ok(
    written === (await sensitivityPage()),
    'docs/sensitivity.md is stale: run npm run reference',
  );
});
