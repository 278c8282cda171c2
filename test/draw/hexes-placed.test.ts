import {expect} from '@open-wc/testing';
import {hexesPlaced} from '../../src/draw/hexes-placed.js';
import {smallMap, studyMap} from '../support/small-map.js';

it('places odd rows half a hexagon to the east, rows from the south up, and counts what still touches', async () => {
  const placed = hexesPlaced(await smallMap());
  const [a, , c] = placed.hexes;
  expect(placed.pointed).to.equal(true);
  expect([a?.x, c?.x]).to.deep.equal([0.5, 0]);
  expect((c?.y ?? 0) - (a?.y ?? 0)).to.be.closeTo(Math.sqrt(3) / 2, 1e-9);
  expect([placed.pairs, placed.kept]).to.deep.equal([4, 4]);
});
it('keeps at least 370 of the 485 neighbours of the CCGs', async () => {
  const {pairs, kept} = hexesPlaced(await studyMap('ccg-spend-2018-19'));
  expect(pairs).to.equal(485);
  expect(kept).to.be.at.least(370);
});
