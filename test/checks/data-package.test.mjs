// Every shipped document, and every permanent example, read as any Data Package tool would: without our code.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {tableFromIPC} from '@uwdata/flechette';
import {csvParseRows} from 'd3';

const root = new URL('../../', import.meta.url);
const folders = ['datasets/', 'test/contract/documents/'];
const documents = folders.flatMap((folder) =>
  readdirSync(new URL(folder, root))
    // Shapes of areas are JSON too (`*.topo.json`, `*.hex.json`); a dataset's name has one part.
    .filter((file) => (folder === 'datasets/' ? /^[\w-]+\.json$/ : /\.json$/).test(file))
    .map((file) => new URL(`${folder}${file}`, root)),
);

/** Types of Table Schema, and whether a value of JSON is of one. */
const types = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === 'object' && !Array.isArray(value),
};

/** Values of a cell in a CSV file, by the type of its column; lists are joined by semicolons. */
const fromText = {
  number: Number,
  integer: Number,
  boolean: (cell) => cell === 'true',
  array: (cell) => cell.split(';'),
};

/** A table's rows, whichever way they are kept. */
function rowsOf({path, format, data, schema}, address) {
  if (data) return data;
  const bytes = readFileSync(new URL(path, address));
  if (format === 'arrow') return tableFromIPC(bytes).toArray();
  const typeOf = new Map(schema.fields.map(({name, type}) => [name, type]));
  const [header, ...rows] = csvParseRows(bytes.toString('utf8'));
  return rows.map((row) =>
    Object.fromEntries(
      header.flatMap((name, i) =>
        row[i] === '' ? [] : [[name, (fromText[typeOf.get(name)] ?? String)(row[i])]],
      ),
    ),
  );
}

test('there are documents to read', () => assert.ok(documents.length >= 13));

for (const address of documents) {
  const path = decodeURIComponent(address.pathname.slice(new URL('./', root).pathname.length));
  const document = JSON.parse(readFileSync(address, 'utf8'));

  test(`${path} is a Data Package with a title, licences and sources`, () => {
    assert.match(document.name, /^[a-z0-9._-]+$/);
    assert.ok(document.title);
    assert.match(document.$schema, /\/(spend|scorecard|network|survey|insight)\.v\d+\.json$/);
    if (document.created) assert.ok(!Number.isNaN(Date.parse(document.created)));
    for (const {name, path: link} of document.licenses) {
      assert.ok(name ?? link, 'a licence has a name or a path');
      if (link) assert.match(link, /^https:/);
    }
    for (const {title, path: link} of document.sources) {
      assert.ok(title);
      if (link) assert.match(link, /^https:/);
    }
    for (const {title} of document.contributors ?? []) assert.ok(title);
  });

  test(`${path} holds tables, each once, with rows or a file beside it`, () => {
    const names = document.resources.map(({name}) => name);
    assert.ok(names.length);
    assert.equal(new Set(names).size, names.length);
    for (const {name, data, path: file} of document.resources) {
      assert.match(name, /^[a-z0-9._-]+$/);
      assert.ok((data === undefined) !== (file === undefined), `${name} has data or a path`);
      if (!file) continue;
      assert.doesNotMatch(file, /^\/|^[a-z]+:|\.\./);
      // An example's file may be left out: what counts there is that it is named.
      if (path.startsWith('datasets/')) assert.ok(existsSync(new URL(file, address)), file);
    }
  });

  // What npm run datasets writes says the type of each column; examples may leave it out.
  const typed = document.resources.filter(
    ({schema, data, path: file}) => schema && (data || existsSync(new URL(file, address))),
  );
  if (path.startsWith('datasets/')) {
    test(`${path} says the type of every column`, () => {
      const without = document.resources.filter(({schema, data}) => !schema && Array.isArray(data));
      assert.deepEqual(without, []);
    });
  }
  for (const resource of typed) {
    test(`${path}, ${resource.name}: every value is of its column's type`, () => {
      const fields = resource.schema.fields;
      const known = new Map(fields.map(({name, type}) => [name, types[type]]));
      for (const {name, type} of fields) assert.ok(types[type], `${name}: ${type}`);
      const rows = rowsOf(resource, address);
      // A document of people without money has no totals.
      assert.ok(rows.length || resource.name === 'totals');
      for (const row of rows) {
        for (const [name, value] of Object.entries(row)) {
          if (value === null || value === undefined) continue;
          if (!known.get(name)?.(value)) assert.fail(`${name}: ${JSON.stringify(value)}`);
        }
      }
    });
  }
}
