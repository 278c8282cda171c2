// The tree tells where to look: tests mirror sources, stories and examples mirror elements.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = readdirSync(`${root}src`, {recursive: true}).filter(
  (file) =>
    file.endsWith('.ts') &&
    !/(^define\/|^words\/|generated\/|index\.ts$|styles\.ts$|\.d\.ts$)/.test(file),
);

/** A file that holds types alone has nothing to run. */
function runs(file) {
  const text = readFileSync(`${root}src/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return /^(export )?(async )?(function|const|class|abstract class)|^export (abstract )?class|^export \{[^}]+\} from|^[a-z]+\(|^for |^if /m.test(
    text,
  );
}

// The texts of a language are checked as a whole, in words.test.mjs.
test('every source that runs has a test of the same name', () => {
  const missing = sources.filter(
    (file) => runs(file) && !existsSync(`${root}test/${file.replace(/\.ts$/, '.test.ts')}`),
  );
  assert.deepEqual(missing, []);
});

test('every element has a story and is shown in an example', () => {
  const tags = sources
    .map((file) => /^elements\/(vcse-[\w-]+)\.ts$/.exec(file)?.[1])
    .filter(Boolean);
  assert.ok(tags.length > 0);
  const pages = readdirSync(`${root}examples`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(`${root}examples/${file}`, 'utf8'));
  for (const tag of tags) {
    assert.ok(existsSync(`${root}stories/${tag}.stories.ts`), tag);
    assert.ok(
      pages.some((page) => page.includes(`<${tag}`)),
      tag,
    );
  }
});

test('every attribute of an element is in the manifest with a description', () => {
  const manifest = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
  const element = manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .find(({name}) => name === 'VcseDistribution');
  const fields = element.members.filter(
    ({kind, privacy, static: fixed, description}) =>
      kind === 'field' && privacy !== 'private' && !fixed && description,
  );
  assert.ok(fields.length >= 15, `${fields.length} described fields`);
  assert.ok(element.cssParts.length >= 15 && element.cssProperties.length >= 8);
});

test('every field of every schema has a description and an example', () => {
  const schemas = readdirSync(`${root}src/contract/schemas`);
  assert.ok(schemas.length >= 5);
  for (const file of schemas) {
    const schema = JSON.parse(readFileSync(`${root}src/contract/schemas/${file}`, 'utf8'));
    const poor = [];
    const look = (node, path) => {
      for (const [name, field] of Object.entries(node.properties ?? {})) {
        if (!field.$ref && (!field.description || !field.examples)) poor.push(`${path}.${name}`);
        look(field, `${path}.${name}`);
      }
      for (const [name, definition] of Object.entries(node.$defs ?? {})) {
        if (!definition.description) poor.push(name);
        if (!definition.properties && !definition.examples) poor.push(name);
        look(definition, name);
      }
    };
    look(schema, file);
    assert.deepEqual(poor, []);
  }
});
