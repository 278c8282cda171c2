import {expect} from '@open-wc/testing';
import {mapForm, mapForms} from '../../src/draw/map-form.js';
import {mapOf, smallMap} from '../support/small-map.js';
import {smallDocument} from '../support/small-spend.js';

it('a phone begins with the list, a wide page with the map; who asks gets what was asked for', async () => {
  const view = await smallMap();
  expect(mapForm(view, 360)).to.equal('list');
  expect(mapForm(view, 960)).to.equal('areas');
  expect(mapForm(await smallMap({form: 'hexagons'}), 360)).to.equal('hexagons');
});
it('a document without shapes has a list, whatever is asked', async () => {
  const view = await mapOf(smallDocument(), {form: 'areas'});
  expect(mapForms(view)).to.deep.equal(['list']);
  expect(mapForm(view, 960)).to.equal('list');
});
