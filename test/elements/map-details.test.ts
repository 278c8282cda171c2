import {expect} from '@open-wc/testing';
import * as details from '../../src/elements/map-details.js';
import {smallMap} from '../support/small-map.js';

it('has words, table, menus, keys, names and what stands beside a map', async () => {
  const view = await smallMap();
  expect(details.itemWords(view, 0).title).to.equal('Eastshire');
  expect(details.table(view).rows.length).to.equal(4);
  expect(details.keys).to.contain('Up and Down to the next region');
  expect(details.names).to.be.a('function');
  expect(
    details.besideMap(view, {note: undefined, width: 304, pick: () => undefined}).strings.length,
  ).to.be.greaterThan(2);
  expect(details.aboveMap(view, () => undefined).strings.join('')).to.contain('zoom');
});
