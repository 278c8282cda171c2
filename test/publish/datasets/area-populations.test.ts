import assert from 'node:assert/strict';
import {test} from 'node:test';
import {problemsIn} from '../../../src/publish/documents/problems-in.js';
import {areaPopulations} from '../../../src/publish/datasets/area-populations.js';
import {skip} from '../support/source-is-here.js';

test('four geographies add up to everyone in England', {skip}, async () => {
  const documents = await areaPopulations();
  assert.deepEqual(
    documents.map(({resources}) => resources[0]?.data?.length),
    [42, 106, 153, 296],
  );
  for (const document of documents) {
    const rows = document.resources[0]?.data as {population: number}[];
    assert.equal(
      rows.reduce((sum, {population}) => sum + population, 0),
      56_550_138,
      document.name,
    );
    assert.deepEqual(problemsIn(document, document.name), []);
  }
});
