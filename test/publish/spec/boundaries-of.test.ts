import assert from 'node:assert/strict';
import {test} from 'node:test';
import {boundariesOf} from '../../../src/publish/spec/boundaries-of.js';
import {folderWith} from '../support/ran.js';

const naming = (path: string) => ({
  $schema: 'spend.v1.json',
  name: 'a',
  title: 'A',
  resources: [{name: 'boundaries', path}],
});

test('shapes come from the file beside the document, or from the one that is given', async () => {
  const at = await folderWith({'a.topo.json': '{"a": 1}', 'b.topo.json': '{"b": 1}'});
  const document = naming('a.topo.json?version=2');
  assert.deepEqual(await boundariesOf(document, at('doc.json'), undefined), {
    name: 'a.topo.json',
    value: {a: 1},
  });
  assert.deepEqual((await boundariesOf(document, at('doc.json'), at('b.topo.json')))?.value, {
    b: 1,
  });
  const none = {...document, resources: []};
  assert.equal(await boundariesOf(none, at('doc.json'), undefined), undefined);
});

test('nothing is fetched from another machine', async () => {
  for (const path of ['https://example.org/a.json', '//example.org/a.json', 'file:///etc/a.json'])
    await assert.rejects(
      boundariesOf(naming(path), 'doc.json', undefined),
      /expected --boundaries/,
    );
});
