import assert from 'node:assert/strict';
import {test} from 'node:test';
import {withShapes} from '../../../src/publish/page/with-shapes.js';
import {folderWith} from '../support/ran.js';

const documentOf = (...resources: {name: string; path?: string; data?: unknown}[]) => ({
  $schema: 'schemas/spend.v1.json',
  name: 'a',
  title: 'A',
  resources,
});

test('withShapes puts boundaries and hexagons in their place, and leaves other files', async () => {
  const at = await folderWith({'b.json': '{"type":"Topology"}', 'h.json': '{"layout":"odd-r"}'});
  const payments = {name: 'payments', path: 'p.arrow'};
  const document = documentOf(
    {name: 'boundaries', path: 'b.json?v=1'},
    {name: 'hexagons', path: 'h.json'},
    payments,
  );
  assert.deepEqual((await withShapes(document, at('doc.json'))).resources, [
    {name: 'boundaries', data: {type: 'Topology'}},
    {name: 'hexagons', data: {layout: 'odd-r'}},
    payments,
  ]);
});

test('withShapes takes the boundaries that are given, also where the document names none', async () => {
  const at = await folderWith({'b.json': '{"type":"Topology"}'});
  for (const document of [documentOf(), documentOf({name: 'boundaries', path: 'none.json'})])
    assert.deepEqual((await withShapes(document, at('doc.json'), at('b.json'))).resources, [
      {name: 'boundaries', data: {type: 'Topology'}},
    ]);
});

test('withShapes asks no other machine', async () => {
  const path = 'https://example.org/b.json';
  await assert.rejects(
    withShapes(documentOf({name: 'boundaries', path}), 'doc.json'),
    /shapes are at https:\/\/example\.org\/b\.json \(expected a file beside the document\)/,
  );
});
