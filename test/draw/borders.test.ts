import {expect} from '@open-wc/testing';
import {borders} from '../../src/draw/borders.js';
import {smallMap} from '../support/small-map.js';

it('sorts borders by what lies on their sides', async () => {
  const view = await smallMap({reference: 'national', classes: 2});
  const {inner, dark, coast, divide} = borders(view, [0, 1, 2, 3]);
  // A–C and C–D have no class on one side; A–B and B–D have.
  expect(inner.length + dark.length).to.equal(4);
  expect(coast.length).to.equal(4);
  // A is above England, B and D below: only A–B divides.
  expect(divide.length).to.equal(1);
});
it('takes the borders of some shapes only: the others are their coast', async () => {
  const {inner, coast} = borders(await smallMap(), [0]);
  expect(inner).to.deep.equal([]);
  expect(coast.length).to.equal(3);
});
