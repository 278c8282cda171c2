import {expect} from '@open-wc/testing';
import {sides} from '../../src/draw/sides.js';
import {smallMap} from '../support/small-map.js';

it('tells lines between two areas, with both, from the coast', async () => {
  const {coast, between} = sides(await smallMap(), [0, 1, 2, 3]);
  expect(coast.length).to.equal(4);
  expect(between.map(([, a, b]) => [a, b].sort().join('')).sort()).to.deep.equal([
    '01',
    '02',
    '13',
    '23',
  ]);
});
it('takes the lines of some shapes only: the others are their coast', async () => {
  const {coast, between} = sides(await smallMap(), [0]);
  expect(between).to.deep.equal([]);
  expect(coast.length).to.equal(3);
});
