import {expect} from '@open-wc/testing';
import {mapChoices} from '../../src/elements/map-choices.js';
import type {MapSettings} from '../../src/elements/map-options.js';
import type {MapForm, MapView} from '../../src/view/map.js';
import {smallMap} from '../support/small-map.js';

// Only these two settings decide about menus.
const menus = (view: MapView, form: MapForm, settings: Partial<MapSettings> = {}) =>
  mapChoices(view, {...settings, shownForm: form} as MapSettings & {shownForm: MapForm});

it('switches between the pictures that there are, and between measures', async () => {
  const [look, measure] = menus(await smallMap(), 'areas');
  expect(look).to.deep.include({property: 'view', value: 'areas', switch: true});
  expect(look?.options.map(({label}) => label)).to.deep.equal(['Areas', 'Hexagons', 'List']);
  expect(measure?.options.map(({value}) => value)).to.deep.equal([
    'per-head',
    'share',
    'share-of-independent',
    'amount',
  ]);
});
it('a list has an order; breaks fit one measure only', async () => {
  const properties = menus(await smallMap(), 'list', {breaks: '2'}).map(({property}) => property);
  expect(properties).to.deep.equal(['view', 'order']);
});
it('compares no sums with a reference', async () => {
  const view = await smallMap({reference: 'national'});
  const measure = menus(view, 'areas', {reference: 'national'}).find(
    ({property}) => property === 'measure',
  );
  expect(measure?.options.map(({value}) => value)).to.not.include('amount');
});
