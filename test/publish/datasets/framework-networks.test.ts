import assert from 'node:assert/strict';
import {test} from 'node:test';
import {frameworkNetworks} from '../../../src/publish/datasets/framework-networks.js';
import {problemsIn} from '../../../src/publish/documents/problems-in.js';
import {rowsOf} from '../../../src/publish/documents/rows-of.js';
import {skip} from '../support/source-is-here.js';

test(
  'the framework’s cases are valid documents with the bodies and relations of the source',
  {skip},
  async () => {
    const documents = await frameworkNetworks();
    const counts = documents.map((document) => [
      document.name,
      rowsOf(document, 'organisations').length,
      rowsOf(document, 'relations').length,
      rowsOf(document, 'groups').length,
    ]);
    assert.deepEqual(counts, [
      ['network-north-west-london-2022', 25, 29, 3],
      ['network-somerset-2022', 23, 34, 1],
      ['network-calderdale-2022', 10, 13, 1],
      ['network-bradford-2022', 16, 19, 1],
      ['network-framework-2022', 177, 208, 11],
    ]);
    for (const document of documents) assert.deepEqual(problemsIn(document, document.name), []);
  },
);

test('a risk that a body bears is not money that it is paid', {skip}, async () => {
  const [london] = await frameworkNetworks();
  assert.ok(london);
  const relations = rowsOf<{amount?: number; note?: string}>(london, 'relations');
  assert.equal(relations.filter(({amount}) => amount !== undefined).length, 3);
  assert.ok(relations.some(({note}) => note?.includes('£32000 is the risk borne')));
});
