import assert from 'node:assert/strict';
import {test} from 'node:test';
import {chartDocument} from '../../../src/publish/render/chart-document.js';
import {pageTags, type ChartTag} from '../../../src/publish/render/page-tags.js';

const base = 'https://site.invalid/charts/page.html';

function tagIn(html: string): ChartTag {
  const [tag] = pageTags(html).charts;
  assert.ok(tag);
  return tag;
}

/** A site of a few files, and what was asked of it. */
function site(files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const read = ({pathname}: URL) => {
    asked.push(pathname);
    return Promise.resolve(new TextEncoder().encode(files[pathname]));
  };
  return {base, read, asked};
}

const spend = {
  $schema: 'schemas/spend.v1.json',
  resources: [
    {name: 'commissioners', path: 'bodies.csv'},
    {name: 'payments', path: 'payments.arrow'},
    {name: 'boundaries', path: '../shapes/areas.json', codeProperty: 'code'},
  ],
};
const files = {
  '/data/spend.json': JSON.stringify(spend),
  '/data/bodies.csv': 'id,name\nA,Council A\n',
  '/shapes/areas.json': '{"type": "Topology"}',
  '/charts/own.json': '{"type": "FeatureCollection"}',
};

test('a document comes with its tables, and a map’s with its shapes; payments are not asked for', async () => {
  const {asked, ...page} = site(files);
  const given = await chartDocument(tagIn('<vcse-map src="../data/spend.json"></vcse-map>'), page);
  assert.deepEqual(given, {
    name: 'spend.json',
    inPage: false,
    document: {
      $schema: spend.$schema,
      resources: [
        {name: 'commissioners', data: [{id: 'A', name: 'Council A'}]},
        {name: 'boundaries', codeProperty: 'code', data: {type: 'Topology'}},
      ],
    },
  });
  assert.deepEqual(asked, ['/data/spend.json', '/data/bodies.csv', '/shapes/areas.json']);
});

test('the shapes that a tag names stand for the document’s', async () => {
  const tag = tagIn('<vcse-map src="../data/spend.json" boundaries="own.json"></vcse-map>');
  const {document} = await chartDocument(tag, site(files));
  const {resources} = document as {resources: readonly {name: string; data: unknown}[]};
  assert.deepEqual(resources.at(-1)?.data, {type: 'FeatureCollection'});
});

test('a document in the page comes before src; a chart without either is told', async () => {
  const inline = '<script type="application/json">{"name": "own"}</script>';
  const {asked, ...page} = site(files);
  const tag = tagIn(`<vcse-reach src="../data/spend.json">${inline}</vcse-reach>`);
  assert.deepEqual(await chartDocument(tag, page), {
    document: {name: 'own'},
    name: 'the data',
    inPage: true,
  });
  assert.deepEqual(asked, []);
  await assert.rejects(chartDocument(tagIn('<vcse-reach></vcse-reach>'), page), {
    name: 'RangeError',
    message: 'missing src: the chart has no document',
  });
});
