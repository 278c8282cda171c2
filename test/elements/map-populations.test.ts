import {expect} from '@open-wc/testing';
import {readSpendMap} from '../../src/contract/read-spend-map.js';
import {mapPopulations} from '../../src/elements/map-populations.js';
import {smallMapDocument} from '../support/small-map.js';

it('ranks areas by their people', async () => {
  const base = mapPopulations(await readSpendMap(smallMapDocument()));
  expect(base?.ordered.map(({id, value, rank}) => [id, value, rank])).to.deep.equal([
    ['C', 40, 1],
    ['B', 20, 2],
    ['A', 10, 3],
    ['D', 5, 4],
  ]);
  expect(base?.total).to.equal(75);
});
it('is nothing where no people are known', async () => {
  const spend = await readSpendMap(smallMapDocument());
  expect(mapPopulations({...spend, commissioners: [{id: 'A', name: 'A'}]})).to.equal(undefined);
});
