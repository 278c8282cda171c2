import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import {test} from 'node:test';
import {build} from 'esbuild';
import {templates} from '../../.build/messages.mjs';

const root = new URL('../../', import.meta.url);
const used = await templates();
const welsh = new Map();
for (const file of await readdir(new URL('src/words/cy/', root))) {
  const {outputFiles} = await build({
    entryPoints: [`src/words/cy/${file}`],
    absWorkingDir: new URL('.', root).pathname,
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const {messages} = await import(`data:text/javascript;base64,${code}`);
  welsh.set(file.replace('.ts', ''), messages);
}
/** Dictionaries that no chart has alone: of every chart, and of how its numbers are worked out. */
const shared = ['common', 'methods'];
const charts = [...welsh.keys()].filter((name) => !shared.includes(name));
const placesIn = (text) => [...new Set(text.match(/\{\d+\}/g))].sort();

test('a host finds every text in the package', async () => {
  const listed = await readFile(new URL('dist/messages.json', root), 'utf8');
  assert.deepEqual(JSON.parse(listed), [...used.keys()]);
});

test('the elements have texts, all of them found by their tags', () => {
  assert.ok(used.size > 300, `${used.size} templates`);
});

test('Welsh has every text of every kind of chart, in its own dictionary or in a shared one', async () => {
  for (const chart of charts) {
    const {metafile} = await build({
      entryPoints: [`src/define/vcse-${chart}.ts`],
      absWorkingDir: new URL('.', root).pathname,
      bundle: true,
      format: 'esm',
      metafile: true,
      outdir: 'nowhere',
      splitting: true,
      write: false,
    });
    const reached = new Set(Object.keys(metafile.inputs));
    const missing = [...used]
      .filter(([, files]) => files.some((file) => reached.has(file)))
      .map(([template]) => template)
      .filter((template) => [chart, ...shared].every((name) => !(template in welsh.get(name))));
    assert.deepEqual(missing, [], `${chart}: ${missing.length} texts without Welsh`);
  }
});

test('Welsh has no text twice and none that no element uses', () => {
  const everywhere = [...welsh.values()].flatMap((messages) => Object.keys(messages));
  assert.deepEqual(
    everywhere.filter((template) => !used.has(template)),
    [],
  );
  const common = welsh.get('common');
  const twice = [...charts, 'methods'].flatMap((name) =>
    Object.keys(welsh.get(name)).filter((template) => template in common),
  );
  assert.deepEqual(twice, []);
});

test('Welsh says all that is put into a text, and means the same by it in every chart', () => {
  const said = new Map();
  for (const messages of welsh.values()) {
    for (const [template, message] of Object.entries(messages)) {
      const forms = typeof message === 'string' ? {other: message} : message;
      assert.ok(forms.other, `no form for most numbers: ${template}`);
      assert.deepEqual(placesIn(forms.other), placesIn(template), template);
      for (const form of Object.values(forms))
        for (const place of placesIn(form))
          assert.ok(placesIn(template).includes(place), `${template}: ${form}`);
      const text = JSON.stringify(message);
      assert.equal(said.get(template) ?? text, text, `two meanings: ${template}`);
      said.set(template, text);
    }
  }
});
